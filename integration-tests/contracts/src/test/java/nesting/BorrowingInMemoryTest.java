package nesting;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BorrowingInMemoryTest extends BorrowingContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(BorrowingAppFactory::create);
}
