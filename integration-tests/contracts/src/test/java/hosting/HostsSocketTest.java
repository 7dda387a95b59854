package hosting;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HostsSocketTest extends HostsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(HostsAppFactory::create);
}
