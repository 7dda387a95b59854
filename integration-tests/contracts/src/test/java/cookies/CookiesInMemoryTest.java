package cookies;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CookiesInMemoryTest extends CookiesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(CookiesAppFactory::create);
}
