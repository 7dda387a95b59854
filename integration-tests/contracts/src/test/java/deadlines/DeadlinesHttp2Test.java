package deadlines;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DeadlinesHttp2Test extends DeadlinesContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overHttp2(
          () -> DeadlinesAppFactory.create(Config.of(Map.of("SERVER_REQUEST_TIMEOUT", "200ms"))));
}
