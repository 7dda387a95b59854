package returns;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ReturnsInMemoryTest extends ReturnsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(ReturnsAppFactory::create);
}
