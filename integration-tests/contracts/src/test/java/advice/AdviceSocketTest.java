package advice;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AdviceSocketTest extends AdviceContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(AdviceAppFactory::create);
}
