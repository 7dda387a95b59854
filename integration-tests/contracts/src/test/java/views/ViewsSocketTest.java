package views;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ViewsSocketTest extends ViewsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(ViewsAppFactory::create);
}
