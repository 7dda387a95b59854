package nesting;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class NestingInMemoryTest extends NestingContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(NestingAppFactory::create);
}
