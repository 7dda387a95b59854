package startup;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HostsLaterSocketTest extends HostsLaterContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(HostsLaterAppFactory::create);
}
