package bodies;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class WrittenInMemoryTest extends WrittenContract {

  @RegisterExtension static final AmpouleExtension APP = AmpouleExtension.inMemory(Apps::limited);
}
