package proxied;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ProxiedSocketTest extends ProxiedContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(() -> ProxiedAppFactory.create(CONFIG));
}
