package startup;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class StartupInMemoryTest extends StartupContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(StartAppFactory::create);
}
