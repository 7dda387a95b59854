package wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.testing.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When parts are built and closed. */
final class PartsTest {

  private final Log log = new Log();

  @Test
  void buildsEachPartOnceAfterThoseItNeeds() {
    try (App app = WiringAppFactory.create(Config.of(Map.of("LOG", log)))) {
      assertThat(app.name()).isEqualTo("wiring.WiringApp");
      assertThat(log.entries()).containsExactly("open database", "open store");
    }
  }

  @Test
  void closesPartsInReverseOrder() {
    WiringAppFactory.create(Config.of(Map.of("LOG", log))).close();

    assertThat(log.entries())
        .containsExactly("open database", "open store", "close store", "close database");
  }

  @Test
  void closesPartsOnce() {
    App app = WiringAppFactory.create(Config.of(Map.of("LOG", log)));
    app.close();
    app.close();

    assertThat(log.entries()).filteredOn("close database"::equals).hasSize(1);
  }

  @Test
  void closesTheOtherPartsWhenOneFailsToClose() {
    App app = WiringAppFactory.create(Config.of(Map.of("LOG", log, "DATABASE", "stuck")));

    assertThatThrownBy(app::close).hasStackTraceContaining("the store is stuck");
    assertThat(log.entries()).endsWith("close database");
  }

  @Test
  void failsToBuildWithTheReason() {
    assertThatThrownBy(WiringAppFactory::create).isInstanceOf(RuntimeException.class);
  }

  @Test
  void buildsEveryApplicationItsOwnParts() {
    Log other = new Log();
    try (App first = WiringAppFactory.create(Config.of(Map.of("LOG", log, "DATABASE", "one")));
        App second = WiringAppFactory.create(Config.of(Map.of("LOG", other, "DATABASE", "two")));
        TestClient firstClient = TestClient.inMemory(first);
        TestClient secondClient = TestClient.inMemory(second)) {
      assertThat(firstClient.get("/notes/database").text()).isEqualTo("one");
      assertThat(secondClient.get("/notes/database").text()).isEqualTo("two");
    }
  }

  @Test
  void takesAMiddlewareBeforeItIsBuilt() {
    try (App app =
            WiringAppFactory.builder()
                .config(Config.of(Map.of("LOG", log)))
                .middleware(
                    (exchange, next) -> next.handle(exchange).header("X-Middleware", "passed"))
                .build();
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/nothing").header("X-Middleware")).isEqualTo("passed");
    }
  }
}
