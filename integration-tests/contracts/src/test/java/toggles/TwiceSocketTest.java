package toggles;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TwiceSocketTest extends TwiceContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(
          () -> TwiceAppFactory.create(Config.of(Map.of("NEW_ENABLED", true))));
}
