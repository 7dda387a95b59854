package parts;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import parts.storage.Journal;

final class PartsSocketTest extends PartsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(
          () -> PartsAppFactory.create(Config.of(Map.of(Journal.KEY, new Journal()))));
}
