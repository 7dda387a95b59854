package failures;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BadRequestTrapsSocketTest extends BadRequestTrapsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(
          () -> FailuresAppFactory.create(Config.of(Map.of("TRAP_BAD_REQUEST_ERRORS", true))));
}
