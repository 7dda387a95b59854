package outside;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class OutsideSocketTest extends OutsideContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(
          () -> OutsideAppFactory.create(Config.of(Map.of("SERVER_NAME", "outside.test"))));
}
