package toggles;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class EnabledSocketTest extends EnabledContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(
          () ->
              TogglesAppFactory.create(
                  Config.of(Map.of("ADMIN_ENABLED", "true", "PREVIEW_ENABLED", true))));
}
