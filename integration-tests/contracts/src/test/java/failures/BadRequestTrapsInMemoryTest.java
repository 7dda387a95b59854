package failures;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BadRequestTrapsInMemoryTest extends BadRequestTrapsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(
          () -> FailuresAppFactory.create(Config.of(Map.of("TRAP_BAD_REQUEST_ERRORS", true))));
}
