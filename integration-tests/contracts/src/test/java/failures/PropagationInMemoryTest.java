package failures;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PropagationInMemoryTest extends PropagationContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(() -> FailuresAppFactory.create(CONFIG));
}
