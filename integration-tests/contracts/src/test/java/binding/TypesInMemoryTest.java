package binding;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TypesInMemoryTest extends TypesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(BindingAppFactory::create);
}
