package locales;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class LocalesInMemoryTest extends LocalesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(LocalesAppFactory::create);
}
