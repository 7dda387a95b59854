package toggles;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DisabledInMemoryTest extends DisabledContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(TogglesAppFactory::create);
}
