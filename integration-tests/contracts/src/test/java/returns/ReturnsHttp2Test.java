package returns;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ReturnsHttp2Test extends ReturnsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(ReturnsAppFactory::create);
}
