package signals;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SignalsInMemoryTest extends SignalsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(SignalsAppFactory::create);
}
