package checked;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BodiesInMemoryTest extends BodiesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(ShopAppFactory::create);
}
