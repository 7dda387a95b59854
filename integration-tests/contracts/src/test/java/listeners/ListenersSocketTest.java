package listeners;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ListenersSocketTest extends ListenersContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(ListenersAppFactory::create);
}
