package hosting;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HostsInMemoryTest extends HostsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(HostsAppFactory::create);
}
