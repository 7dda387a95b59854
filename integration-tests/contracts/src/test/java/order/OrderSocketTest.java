package order;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class OrderSocketTest extends OrderContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(OrderAppFactory::create);
}
