package hooks;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HooksSocketTest extends HooksContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(HooksAppFactory::create);
}
