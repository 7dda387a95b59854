package contexts;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ContextsInMemoryTest extends ContextsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(ContextsAppFactory::create);
}
