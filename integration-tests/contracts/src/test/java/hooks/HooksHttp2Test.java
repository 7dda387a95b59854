package hooks;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HooksHttp2Test extends HooksContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(HooksAppFactory::create);
}
