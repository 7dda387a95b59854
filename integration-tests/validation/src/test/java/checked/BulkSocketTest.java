package checked;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BulkSocketTest extends BulkContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(ShopAppFactory::create);
}
