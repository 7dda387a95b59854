package hooks;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HooksInMemoryTest extends HooksContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(HooksAppFactory::create);
}
