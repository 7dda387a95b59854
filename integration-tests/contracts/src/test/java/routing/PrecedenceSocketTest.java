package routing;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PrecedenceSocketTest extends PrecedenceContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(RoutingAppFactory::create);
}
