package meters;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class MetersInMemoryTest extends MetersContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(MetersAppFactory::create);
}
