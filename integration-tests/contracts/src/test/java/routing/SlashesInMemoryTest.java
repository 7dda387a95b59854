package routing;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SlashesInMemoryTest extends SlashesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(RoutingAppFactory::create);
}
