package failures;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HandledSocketTest extends HandledContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(HandledAppFactory::create);
}
