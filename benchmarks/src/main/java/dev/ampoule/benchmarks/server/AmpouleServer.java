package dev.ampoule.benchmarks.server;

import dev.ampoule.App;
import dev.ampoule.benchmarks.app.GreetingAppFactory;
import dev.ampoule.benchmarks.app.MessageAppFactory;
import dev.ampoule.benchmarks.app.PlaintextAppFactory;
import dev.ampoule.benchmarks.app.PurchaseAppFactory;
import dev.ampoule.benchmarks.app.SumAppFactory;
import dev.ampoule.benchmarks.app.ThousandAppFactory;
import dev.ampoule.benchmarks.app.WastefulAppFactory;
import dev.ampoule.benchmarks.github.GithubAppFactory;
import dev.ampoule.benchmarks.github.GithubGetAppFactory;
import dev.ampoule.benchmarks.server.ServerSpec.Application;
import dev.ampoule.config.Config;
import dev.ampoule.server.HelidonServer;
import java.io.IOException;
import java.util.Map;

/** Our side: an application as the factory makes it, on a server with its default settings. */
final class AmpouleServer {

  private AmpouleServer() {}

  /** Serves the application that the first argument names, on a free port. */
  public static void main(String[] args) throws IOException {
    ServerControl.quiet();
    App app = application(Application.valueOf(args[0]), Config.of(Map.of("SERVER_PORT", 0)));
    ServerControl.serve(HelidonServer.start(app).port());
  }

  private static App application(Application application, Config config) {
    return switch (application) {
      case PLAINTEXT -> PlaintextAppFactory.create(config);
      case SUM -> SumAppFactory.create(config);
      case GREETING -> GreetingAppFactory.create(config);
      case THOUSAND -> ThousandAppFactory.create(config);
      case JSON -> MessageAppFactory.create(config);
      case PURCHASES -> PurchaseAppFactory.create(config);
      case GITHUB -> GithubAppFactory.create(config);
      case GITHUB_GET -> GithubGetAppFactory.create(config);
      case WASTEFUL -> WastefulAppFactory.create(config);
    };
  }
}
