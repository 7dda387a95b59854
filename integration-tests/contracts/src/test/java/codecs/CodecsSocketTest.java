package codecs;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CodecsSocketTest extends CodecsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(CodecsAppFactory::create);
}
