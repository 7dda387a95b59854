package errors;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ErrorsInMemoryTest extends ErrorsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(ErrorsAppFactory::create);
}
