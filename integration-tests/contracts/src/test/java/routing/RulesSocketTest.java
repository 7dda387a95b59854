package routing;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RulesSocketTest extends RulesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(RoutingAppFactory::create);
}
