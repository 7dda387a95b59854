package refusals;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RefusalsInMemoryTest extends RefusalsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.inMemory(() -> RefusalsAppFactory.create(CONFIG));
}
