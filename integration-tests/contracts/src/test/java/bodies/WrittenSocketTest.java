package bodies;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class WrittenSocketTest extends WrittenContract {

  @RegisterExtension static final AmpouleExtension APP = AmpouleExtension.overSocket(Apps::limited);
}
