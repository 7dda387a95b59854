package wiring;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class WiringSocketTest extends WiringContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(
          () -> WiringAppFactory.create(Config.of(Map.of("LOG", new Log(), "DATABASE", "disk"))));
}
