package listeners;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ListenersInMemoryTest extends ListenersContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(ListenersAppFactory::create);
}
