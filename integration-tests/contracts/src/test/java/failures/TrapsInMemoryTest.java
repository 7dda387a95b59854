package failures;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TrapsInMemoryTest extends TrapsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(
          () -> FailuresAppFactory.create(Config.of(Map.of("TRAP_HTTP_EXCEPTIONS", true))));
}
