package order;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class OrderHttp2Test extends OrderContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(OrderAppFactory::create);
}
