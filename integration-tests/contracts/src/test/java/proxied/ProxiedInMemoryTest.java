package proxied;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ProxiedInMemoryTest extends ProxiedContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(() -> ProxiedAppFactory.create(CONFIG));
}
