package meters;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class MetersSocketTest extends MetersContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(MetersAppFactory::create);
}
