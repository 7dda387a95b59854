package urls;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RoundTripSocketTest extends RoundTripContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(UrlsAppFactory::create);
}
