package refusals;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RefusalsSocketTest extends RefusalsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overSocket(() -> RefusalsAppFactory.create(CONFIG));
}
