import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

@SuppressWarnings("DefaultPackage")
final class TinyInMemoryTest extends TinyContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(TinyAppFactory::create);
}
