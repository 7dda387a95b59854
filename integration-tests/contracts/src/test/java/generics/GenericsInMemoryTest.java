package generics;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GenericsInMemoryTest extends GenericsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(GenericsAppFactory::create);
}
