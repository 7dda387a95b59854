package routing;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RulesInMemoryTest extends RulesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(RoutingAppFactory::create);
}
