package binding;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ContainersSocketTest extends ContainersContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(ContainersAppFactory::create);
}
