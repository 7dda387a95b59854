package failures;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DebugSocketTest extends DebugContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(() -> FailuresAppFactory.create(DebugContract.CONFIG));
}
