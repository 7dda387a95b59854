package generics;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GenericsSocketTest extends GenericsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(GenericsAppFactory::create);
}
