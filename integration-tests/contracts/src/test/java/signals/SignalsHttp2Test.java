package signals;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SignalsHttp2Test extends SignalsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(SignalsAppFactory::create);
}
