package failures;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PropagationSocketTest extends PropagationContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(() -> FailuresAppFactory.create(CONFIG));
}
