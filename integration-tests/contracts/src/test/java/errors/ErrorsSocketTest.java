package errors;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ErrorsSocketTest extends ErrorsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(ErrorsAppFactory::create);
}
