package bodies;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BodiesHttp2Test extends BodiesContract {

  @RegisterExtension static final AmpouleExtension APP = AmpouleExtension.overHttp2(Apps::limited);
}
