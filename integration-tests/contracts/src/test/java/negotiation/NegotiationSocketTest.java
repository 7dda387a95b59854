package negotiation;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class NegotiationSocketTest extends NegotiationContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(NegotiationAppFactory::create);
}
