package checked;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ParametersInMemoryTest extends ParametersContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(ShopAppFactory::create);
}
