package binding;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BindingInMemoryTest extends BindingContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(BindingAppFactory::create);
}
