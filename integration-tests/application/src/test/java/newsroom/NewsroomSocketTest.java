package newsroom;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class NewsroomSocketTest extends NewsroomContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(NewsroomFactory::create);
}
