package advice;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AdviceHttp2Test extends AdviceContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(AdviceAppFactory::create);
}
