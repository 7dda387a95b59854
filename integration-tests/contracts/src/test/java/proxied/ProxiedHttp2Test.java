package proxied;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ProxiedHttp2Test extends ProxiedContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overHttp2(() -> ProxiedAppFactory.create(CONFIG));
}
