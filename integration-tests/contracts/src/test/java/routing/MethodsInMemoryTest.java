package routing;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class MethodsInMemoryTest extends MethodsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(RoutingAppFactory::create);
}
