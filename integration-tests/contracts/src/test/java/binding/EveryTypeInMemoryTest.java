package binding;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class EveryTypeInMemoryTest extends EveryTypeContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(TypesAppFactory::create);
}
