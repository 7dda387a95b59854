package health;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HealthSocketTest extends HealthContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(
          () -> HealthAppFactory.create(Config.of(Map.of("HEALTH_TIMEOUT", "200ms"))));
}
