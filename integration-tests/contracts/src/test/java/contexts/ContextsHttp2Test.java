package contexts;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ContextsHttp2Test extends ContextsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overHttp2(ContextsAppFactory::create);
}
