package dev.ampoule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.ForwardingExchange;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryResponse;
import dev.ampoule.memory.MemoryTransport;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppTest {

  private final List<String> record = new ArrayList<>();

  @Test
  void wrongKeyStopsTheStartAndClosesWhatWasMade() {
    AtomicInteger closed = new AtomicInteger();
    App.Builder builder =
        App.builder(
                "test.App",
                context -> {
                  context.closing((AutoCloseable) closed::incrementAndGet);
                  throw new AssertionError("the wiring goes on");
                })
            .config(Config.of(Map.of("DEBUG", "perhaps")));

    assertThatThrownBy(builder::build)
        .isInstanceOf(ConfigException.class)
        .hasMessage("DEBUG is \"perhaps\", but must be true or false");
    assertThat(closed).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPLICATION_ROOT=app",
        "PREFERRED_URL_SCHEME=not a scheme",
        "MAX_CONTENT_LENGTH=-1",
        "MAX_CONTENT_LENGTH=lots",
        "TESTING=perhaps",
        "SERVER_NAME=http://example.com",
        "PROVIDE_AUTOMATIC_OPTIONS=x",
      })
  void applicationIsNotBuiltWithABadValue(String setting) {
    String[] parts = setting.split("=", -1);

    assertThatThrownBy(() -> TestApps.withKeys(Map.of(parts[0], parts[1])))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(parts[0] + " is ");
  }

  @Test
  void firstMiddlewareIsOutermost() throws IOException {
    App app =
        App.builder("test.App", context -> new TestDispatcher())
            .middleware(recording("a"))
            .middleware(recording("b"))
            .build();

    assertThat(new MemoryTransport(app).send(MemoryRequest.get("/")).status()).isEqualTo(404);
    assertThat(record).containsExactly("a", "b", "end b", "end a");
  }

  @Test
  void middlewareMayChangeTheRequestAndAnswerItself() throws IOException {
    App app =
        App.builder("test.App", context -> new TestDispatcher())
            .middleware((exchange, next) -> next.handle(at("/moved", exchange)))
            .middleware((exchange, next) -> Response.text(exchange.rawPath()))
            .build();

    assertThat(new MemoryTransport(app).send(MemoryRequest.get("/")).text()).isEqualTo("/moved");
  }

  @Test
  void failingMiddlewareIsA500() throws IOException {
    App app =
        App.builder("test.Quiet", context -> new TestDispatcher())
            .middleware(
                (exchange, next) -> {
                  throw new FileNotFoundException("x");
                })
            .build();
    Logger.getLogger("test.Quiet").setLevel(Level.OFF);

    MemoryResponse response = new MemoryTransport(app).send(MemoryRequest.get("/"));

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.text()).contains("Internal Server Error");
  }

  @Test
  void responseThatAFailingMiddlewareGotIsClosed() {
    App app =
        App.builder("test.Quiet", context -> new TestDispatcher())
            .middleware(
                (exchange, next) -> {
                  next.handle(exchange);
                  throw new IllegalStateException("x");
                })
            .middleware((exchange, next) -> Response.text("ok").onClose(() -> record.add("closed")))
            .build();
    Logger.getLogger("test.Quiet").setLevel(Level.OFF);

    assertThat(app.handle(MemoryRequest.get("/")).status()).isEqualTo(500);
    assertThat(record).containsExactly("closed");
  }

  @Test
  void partsAreClosedLastFirst() {
    App app =
        App.builder(
                "test.App",
                context -> {
                  context.closing(closing("a"));
                  context.closing("no part to close");
                  context.closing(closing("b"));
                  return new TestDispatcher();
                })
            .build();

    app.close();
    app.close();

    assertThat(record).containsExactly("close b", "close a");
  }

  @Test
  void partsAreClosedWhenALaterOneCannotBeBuilt() {
    FileNotFoundException failure = new FileNotFoundException("no database");
    App.Builder builder =
        App.builder(
            "test.App",
            context -> {
              context.closing(closing("a"));
              throw failure;
            });

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("building test.App failed: no database")
        .hasCause(failure);
    assertThat(record).containsExactly("close a");
  }

  @Test
  void uncheckedFailureOfAPartIsThrownAsItIs() {
    IllegalArgumentException failure = new IllegalArgumentException("x");
    App.Builder builder =
        App.builder(
            "test.App",
            context -> {
              throw failure;
            });

    assertThatThrownBy(builder::build).isSameAs(failure);
  }

  @Test
  void allPartsAreClosedAlthoughOneFails() {
    App app =
        App.builder(
                "test.App",
                context -> {
                  context.closing(closing("a"));
                  AutoCloseable broken =
                      () -> {
                        throw new IOException("stuck");
                      };
                  context.closing(broken);
                  return new TestDispatcher();
                })
            .build();

    assertThatThrownBy(app::close).hasRootCauseMessage("stuck");
    assertThat(record).containsExactly("close a");
  }

  @Test
  void wiringSeesTheAppAndItsConfiguration() {
    List<@Nullable Object> seen = new ArrayList<>();
    App app =
        App.builder(
                "test.App",
                context -> {
                  seen.add(context.app());
                  seen.add(context.config().get("MINE"));
                  return new TestDispatcher();
                })
            .config(Config.of(Map.of("MINE", 1)))
            .build();

    assertThat(seen).containsExactly(app, 1);
    assertThat(app.name()).isEqualTo("test.App");
  }

  private Middleware recording(String name) {
    return (exchange, next) -> {
      record.add(name);
      Response response = next.handle(exchange);
      record.add("end " + name);
      return response;
    };
  }

  private AutoCloseable closing(String name) {
    return () -> record.add("close " + name);
  }

  private static Exchange at(String path, Exchange exchange) {
    return new ForwardingExchange(exchange) {
      @Override
      public String rawPath() {
        return path;
      }
    };
  }
}
