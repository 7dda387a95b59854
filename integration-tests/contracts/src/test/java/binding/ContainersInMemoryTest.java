package binding;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ContainersInMemoryTest extends ContainersContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(ContainersAppFactory::create);
}
