package structured;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class StructuredSocketTest extends StructuredContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(StructuredAppFactory::create);
}
