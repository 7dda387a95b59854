package nesting;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class NestingSocketTest extends NestingContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(NestingAppFactory::create);
}
