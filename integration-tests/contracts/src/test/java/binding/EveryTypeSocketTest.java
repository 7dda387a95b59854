package binding;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class EveryTypeSocketTest extends EveryTypeContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(TypesAppFactory::create);
}
