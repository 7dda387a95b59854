package records;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RecordsInMemoryTest extends RecordsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(() -> RecordsAppFactory.create(CONFIG));
}
