package requests;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RequestsSocketTest extends RequestsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(RequestsAppFactory::create);
}
