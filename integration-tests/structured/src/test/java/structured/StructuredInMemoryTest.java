package structured;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class StructuredInMemoryTest extends StructuredContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(StructuredAppFactory::create);
}
