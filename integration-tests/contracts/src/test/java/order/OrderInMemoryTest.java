package order;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class OrderInMemoryTest extends OrderContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(OrderAppFactory::create);
}
