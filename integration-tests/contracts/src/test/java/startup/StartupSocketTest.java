package startup;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class StartupSocketTest extends StartupContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(StartAppFactory::create);
}
