package views;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ViewsInMemoryTest extends ViewsContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(ViewsAppFactory::create);
}
