package paths;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PathsSocketTest extends PathsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(PathsAppFactory::create);
}
