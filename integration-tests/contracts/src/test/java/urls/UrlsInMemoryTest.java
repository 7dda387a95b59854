package urls;

import dev.ampoule.config.Config;
import dev.ampoule.testing.AmpouleExtension;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class UrlsInMemoryTest extends UrlsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(
          () ->
              UrlsAppFactory.create(
                  Config.of(
                      Map.of("SERVER_NAME", "books.example", "PREFERRED_URL_SCHEME", "https"))));
}
