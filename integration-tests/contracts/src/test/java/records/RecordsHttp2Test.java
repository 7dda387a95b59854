package records;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RecordsHttp2Test extends RecordsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overHttp2(() -> RecordsAppFactory.create(CONFIG));
}
