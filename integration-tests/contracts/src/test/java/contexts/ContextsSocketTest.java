package contexts;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ContextsSocketTest extends ContextsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(ContextsAppFactory::create);
}
