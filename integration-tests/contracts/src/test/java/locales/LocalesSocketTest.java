package locales;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class LocalesSocketTest extends LocalesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(LocalesAppFactory::create);
}
