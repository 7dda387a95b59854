package ids;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class IdsInMemoryTest extends IdsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(() -> IdsAppFactory.create(CONFIG));
}
