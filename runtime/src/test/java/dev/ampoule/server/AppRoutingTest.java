package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http1.spi.Http1RoutedUpgrade;
import io.helidon.webserver.http1.spi.Http1UpgradeResponse;
import io.helidon.webserver.http1.spi.Http1UpgradeResult;
import io.helidon.webserver.http1.spi.Http1UpgradeRouting;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Our routing beside what features of Helidon add to it. */
class AppRoutingTest {

  private final App app = ProbeApp.build(Map.of());
  private final AppRoutingBuilder routing =
      new AppRoutingBuilder(new Gate(app, null, RefusalLog.of(app)));
  private @Nullable WebServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
    app.close();
  }

  @Test
  void applicationAnswersWithoutOurConnectionsToo() throws IOException {
    start();

    assertThat(get("/hello")).contains("200 OK").endsWith("hello");
  }

  @Test
  void routeOfHelidonComesFirst() throws IOException {
    routing.get("/hello", (request, response) -> response.send("helidon"));
    start();

    assertThat(get("/hello")).endsWith("helidon");
    assertThat(get("/target")).endsWith("x /target");
  }

  @Test
  void filterOfHelidonIsAroundTheApplication() throws IOException {
    routing.addFilter(
        (chain, request, response) -> {
          response.header(HeaderNames.create("X-Filter"), "yes");
          chain.proceed();
        });
    start();

    assertThat(get("/hello")).contains("X-Filter: yes").endsWith("hello");
    assertThat(get("/stream")).contains("X-Filter: yes", "piece 2");
    assertThat(get("/nowhere")).contains("404 Not Found", "X-Filter: yes");
  }

  @Test
  void copyIsAnotherBuilder() throws IOException {
    AppRoutingBuilder copy = routing.copy();
    copy.get("/hello", (request, response) -> response.send("copy"));
    start();

    assertThat(get("/hello")).endsWith("hello");
  }

  @Test
  void upgradesAreRoutedByHelidon() {
    List<String> asked = new ArrayList<>();
    HttpRouting standard =
        (HttpRouting)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpRouting.class, Http1UpgradeRouting.class},
                (proxy, method, arguments) -> {
                  asked.add(method.getName());
                  return Http1UpgradeResult.notApplicable();
                });

    new AppRouting(new Gate(app, null, RefusalLog.of(app)), standard, false)
        .routeUpgrade(
            none(ConnectionContext.class),
            none(RoutingRequest.class),
            none(RoutingResponse.class),
            none(Http1UpgradeResponse.class),
            none(Http1RoutedUpgrade.class));

    assertThat(asked).containsExactly("routeUpgrade");
  }

  /** An object that nobody calls. */
  private static <T> T none(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            }));
  }

  private void start() {
    server = WebServer.builder().port(0).routing(routing).build().start();
  }

  private String get(String path) throws IOException {
    try (RawClient client = new RawClient(Objects.requireNonNull(server).port())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
      return client.send(request).readToEnd(Duration.ofMillis(1_500)).text();
    }
  }
}
