package failures;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PagesSocketTest extends PagesContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(FailuresAppFactory::create);
}
