package signals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Listeners of the framework's signals stand where they are told. */
class SignalsExplanationTest {

  @Test
  void standBetweenTheHooks() {
    try (App app = SignalsAppFactory.create(Config.of(Map.of()))) {
      assertThat(steps(app))
          .containsExactly(
              "@OnSignal AppContextPushed SignalsApp.pushed(AppContextPushed)",
              "@OnSignal RequestStarted SignalsApp.started(RequestStarted)",
              "@OnSignal RequestStarted Faulty.started(RequestStarted)",
              "@OnSignal RequestStarted Stock.started(RequestStarted)",
              "@BeforeRequest SignalsApp.before()",
              "handler SignalsApp.index()",
              "@AfterRequest SignalsApp.after()",
              "@OnSignal RequestFinished SignalsApp.finished(RequestFinished)",
              "@OnSignal RequestFinished Faulty.finished(RequestFinished)",
              "@OnSignal RequestFinished Digest.finished(RequestFinished)",
              "@TeardownRequest SignalsApp.teardown()",
              "@OnSignal RequestTearingDown SignalsApp.tearingDown(RequestTearingDown)",
              "@OnSignal RequestTearingDown Faulty.tearingDown(RequestTearingDown)",
              "@TeardownAppContext SignalsApp.teardownContext()",
              "@OnSignal AppContextTearingDown"
                  + " SignalsApp.contextTearingDown(AppContextTearingDown)",
              "@OnSignal AppContextPopped SignalsApp.popped(AppContextPopped)",
              "@OnSignal GotRequestException SignalsApp.failed(GotRequestException)",
              "@OnSignal GotRequestException Faulty.failed(GotRequestException)");
    }
  }

  @Test
  void areThoseOfBlueprintsThatAreMounted() {
    try (App app = SignalsAppFactory.create(Config.of(Map.of("GHOST", true)))) {
      assertThat(steps(app))
          .contains("@OnSignal AppContextPushed Ghost.any(Object)")
          .contains("@OnSignal GotRequestException Ghost.any(Object)");
    }
  }

  private static List<String> steps(App app) {
    return app.explain("index").getFirst().steps().stream()
        .map(step -> step.kind() + " " + step.name())
        .toList();
  }
}
