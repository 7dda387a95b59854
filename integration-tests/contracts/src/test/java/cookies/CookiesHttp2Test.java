package cookies;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CookiesHttp2Test extends CookiesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(CookiesAppFactory::create);
}
