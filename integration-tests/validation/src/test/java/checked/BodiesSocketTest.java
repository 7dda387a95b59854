package checked;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BodiesSocketTest extends BodiesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(ShopAppFactory::create);
}
