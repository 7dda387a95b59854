package deadlines;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DeadlinesInMemoryTest extends DeadlinesContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(
          () -> DeadlinesAppFactory.create(Config.of(Map.of("SERVER_REQUEST_TIMEOUT", "200ms"))));
}
