package dev.ampoule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.TestDispatcher;
import dev.ampoule.config.Config;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Method;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Response;
import dev.ampoule.routing.CustomConverter;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.UrlTemplate;
import dev.ampoule.server.HelidonServer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A training run asks a server, whatever that answers. */
@Timeout(60)
class TrainingTest {

  private static final Duration TIMEOUT = Duration.ofMillis(500);

  private final List<String> asked = new CopyOnWriteArrayList<>();

  @Test
  void asksSomeTimesAndTellsOfTheLast() throws IOException {
    try (App app = app("/a");
        HelidonServer server = HelidonServer.start(app)) {
      assertThat(new Training(app, server.port()).run(false))
          .containsExactly(
              "asked for GET /a: 200",
              "asked for GET /no-such-page: 404",
              "did not ask for /<odd:x>: a converter takes no usual text");
    }
    assertThat(asked).filteredOn("/a"::equals).hasSize(5);
    assertThat(asked).filteredOn("/no-such-page"::equals).hasSize(5);
  }

  @Test
  void goesOnWhereAnAnswerNeverEnds() throws IOException {
    try (App app = app("/hangs", "/ticks", "/breaks", "/big");
        HelidonServer server = HelidonServer.start(app)) {
      assertThat(new Training(app, server.port(), 1, TIMEOUT).run(false))
          .startsWith(
              "asked for GET /hangs: no answer in time",
              "asked for GET /ticks: 200",
              "asked for GET /breaks: 200",
              "asked for GET /big: 200");
    }
  }

  @Test
  void failsWhereNobodyListens() throws IOException {
    try (App app = app("/a")) {
      HelidonServer server = HelidonServer.start(app);
      int port = server.port();
      server.close();

      assertThatThrownBy(() -> new Training(app, port).run(false)).isInstanceOf(IOException.class);
    }
  }

  private App app(String... paths) {
    List<Route> routes = new ArrayList<>();
    for (String path : paths) {
      routes.add(route(routes.size(), path, UrlTemplate.empty().path(path)).build());
    }
    CustomConverter<String> odd = new CustomConverter<>(text -> text, "[0-9]{17}");
    UrlTemplate template = UrlTemplate.empty().path("/").path("x", odd);
    routes.add(route(routes.size(), "/<odd:x>", template).build());
    UrlTemplate built = UrlTemplate.empty().path("/built/").path("x", odd);
    routes.add(route(routes.size(), "/built/<odd:x>", built).buildOnly().build());
    TestDispatcher dispatcher = new TestDispatcher(routes, List.of());
    return App.builder("test.App", context -> dispatcher)
        .config(Config.of(Map.of("SERVER_PORT", 0, "SERVER_SHUTDOWN_GRACE", "0s")))
        .middleware((exchange, next) -> answer(exchange))
        .build();
  }

  private static Route.Builder route(int index, String rule, UrlTemplate template) {
    return Route.of(index, rule, "e" + index, 0)
        .methods(Method.mask(Method.GET), 0)
        .template(template);
  }

  private Response answer(Exchange exchange) throws InterruptedException {
    asked.add(exchange.rawPath());
    return switch (exchange.rawPath()) {
      case "/a" -> Response.text("a");
      case "/big" -> Response.bytes(new byte[3_000_000]);
      case "/hangs" -> {
        Thread.sleep(60_000);
        yield Response.text("late");
      }
      case "/ticks" -> Response.stream(TrainingTest::ticks);
      case "/breaks" -> Response.stream(TrainingTest::breaks);
      default -> new NotFound().toResponse();
    };
  }

  private static void ticks(OutputStream out) throws IOException {
    try {
      while (true) {
        out.write('.');
        out.flush();
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void breaks(OutputStream out) throws IOException {
    out.write('.');
    out.flush();
    throw new IOException("on purpose");
  }
}
