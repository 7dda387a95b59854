package mounting;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class MountingInMemoryTest extends MountingContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(MountingContract::create);
}
