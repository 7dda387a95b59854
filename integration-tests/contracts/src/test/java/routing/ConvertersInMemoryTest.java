package routing;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ConvertersInMemoryTest extends ConvertersContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(RoutingAppFactory::create);
}
