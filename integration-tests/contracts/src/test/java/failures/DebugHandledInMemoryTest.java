package failures;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DebugHandledInMemoryTest extends DebugHandledContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(() -> HandledAppFactory.create(Config.of(Map.of("DEBUG", true))));
}
