package codecs;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CodecsInMemoryTest extends CodecsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(CodecsAppFactory::create);
}
