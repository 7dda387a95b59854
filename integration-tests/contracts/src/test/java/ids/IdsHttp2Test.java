package ids;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class IdsHttp2Test extends IdsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overHttp2(() -> IdsAppFactory.create(CONFIG));
}
