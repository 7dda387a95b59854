package mounting;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class MountingSocketTest extends MountingContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(MountingContract::create);
}
