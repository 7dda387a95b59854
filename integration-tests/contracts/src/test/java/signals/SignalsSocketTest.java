package signals;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SignalsSocketTest extends SignalsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(SignalsAppFactory::create);
}
