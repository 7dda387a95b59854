package nesting;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BorrowingSocketTest extends BorrowingContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(BorrowingAppFactory::create);
}
