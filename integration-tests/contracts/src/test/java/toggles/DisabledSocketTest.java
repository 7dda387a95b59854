package toggles;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DisabledSocketTest extends DisabledContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(TogglesAppFactory::create);
}
