package outside;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class OutsideInMemoryTest extends OutsideContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(
          () -> OutsideAppFactory.create(Config.of(Map.of("SERVER_NAME", "outside.test"))));
}
