package routing;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PrecedenceInMemoryTest extends PrecedenceContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(RoutingAppFactory::create);
}
