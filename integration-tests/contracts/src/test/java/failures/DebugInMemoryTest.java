package failures;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DebugInMemoryTest extends DebugContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(() -> FailuresAppFactory.create(DebugContract.CONFIG));
}
