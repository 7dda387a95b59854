package negotiation;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class NegotiationInMemoryTest extends NegotiationContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(NegotiationAppFactory::create);
}
