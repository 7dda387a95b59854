package errors;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ErrorsHttp2Test extends ErrorsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(ErrorsAppFactory::create);
}
