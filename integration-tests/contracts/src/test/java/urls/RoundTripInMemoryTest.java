package urls;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RoundTripInMemoryTest extends RoundTripContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(UrlsAppFactory::create);
}
