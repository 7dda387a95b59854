package github;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GithubInMemoryTest extends GithubContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(GithubAppFactory::create);
}
