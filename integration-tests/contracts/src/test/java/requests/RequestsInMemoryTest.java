package requests;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RequestsInMemoryTest extends RequestsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(RequestsAppFactory::create);
}
