package cookies;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CookiesSocketTest extends CookiesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(CookiesAppFactory::create);
}
