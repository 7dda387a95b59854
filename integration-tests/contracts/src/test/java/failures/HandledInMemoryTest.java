package failures;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HandledInMemoryTest extends HandledContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(HandledAppFactory::create);
}
