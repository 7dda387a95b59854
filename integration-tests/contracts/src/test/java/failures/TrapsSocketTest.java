package failures;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TrapsSocketTest extends TrapsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(
          () -> FailuresAppFactory.create(Config.of(Map.of("TRAP_HTTP_EXCEPTIONS", true))));
}
