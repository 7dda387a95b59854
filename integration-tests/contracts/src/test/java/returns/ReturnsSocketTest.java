package returns;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ReturnsSocketTest extends ReturnsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(ReturnsAppFactory::create);
}
