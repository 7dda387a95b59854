import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

@SuppressWarnings("DefaultPackage")
final class TinySocketTest extends TinyContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(TinyAppFactory::create);
}
