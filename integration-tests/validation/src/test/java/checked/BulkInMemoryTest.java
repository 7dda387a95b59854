package checked;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BulkInMemoryTest extends BulkContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(ShopAppFactory::create);
}
