package records;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RecordsSocketTest extends RecordsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(() -> RecordsAppFactory.create(CONFIG));
}
