package hosting;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SubdomainsInMemoryTest extends SubdomainsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(
          () -> SubdomainsAppFactory.create(Config.of(Map.of("SERVER_NAME", "example.com"))));
}
