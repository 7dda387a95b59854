package binding;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TypesSocketTest extends TypesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(BindingAppFactory::create);
}
