package grove;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GroveSocketTest extends GroveContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(
          () -> GroveAppFactory.create(Config.of(Map.of("SERVER_NAME", "grove.test"))));
}
