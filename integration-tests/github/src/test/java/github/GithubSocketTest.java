package github;

import dev.ampoule.testing.AmpouleExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GithubSocketTest extends GithubContract {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.overSocket(GithubAppFactory::create);
}
