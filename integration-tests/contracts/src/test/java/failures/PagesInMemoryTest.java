package failures;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PagesInMemoryTest extends PagesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(FailuresAppFactory::create);
}
