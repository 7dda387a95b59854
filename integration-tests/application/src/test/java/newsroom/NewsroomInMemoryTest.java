package newsroom;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class NewsroomInMemoryTest extends NewsroomContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(NewsroomFactory::create);
}
