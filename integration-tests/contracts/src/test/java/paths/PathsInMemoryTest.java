package paths;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PathsInMemoryTest extends PathsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(PathsAppFactory::create);
}
