package advice;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AdviceInMemoryTest extends AdviceContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(AdviceAppFactory::create);
}
