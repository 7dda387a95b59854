package startup;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HostsLaterInMemoryTest extends HostsLaterContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(HostsLaterAppFactory::create);
}
