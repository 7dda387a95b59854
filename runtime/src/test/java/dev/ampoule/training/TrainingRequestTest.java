package dev.ampoule.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.TestApps;
import dev.ampoule.TestDispatcher;
import dev.ampoule.http.Method;
import dev.ampoule.routing.CustomConverter;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.StringConverter;
import dev.ampoule.routing.UrlTemplate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a training run asks for. */
class TrainingRequestTest {

  private static final long GET = Method.mask(Method.GET);
  private static final long POST = Method.mask(Method.POST);
  private static final long CHANGING =
      POST
          | Method.mask(Method.PUT)
          | Method.mask(Method.PATCH)
          | Method.mask(Method.DELETE)
          | Method.mask(Method.TRACE);

  @Test
  void asksEachRouteWithGet() {
    List<Route> routes =
        List.of(
            route(0, "/a", GET | POST).build(),
            route(1, "/b", POST).build(),
            route(2, "/built", GET).buildOnly().build(),
            Route.of(3, "/<x>", "x", 0)
                .methods(GET, 0)
                .template(UrlTemplate.empty().path("/").path("x", StringConverter.ANY))
                .build(),
            Route.of(4, "/<odd:x>", "odd", 0)
                .methods(GET, 0)
                .template(
                    UrlTemplate.empty()
                        .path("/")
                        .path("x", new CustomConverter<>(text -> text, "[0-9]{17}")))
                .build());

    assertThat(TrainingRequest.all(app(routes, Map.of()), false))
        .containsExactly(get("/a"), get("/sample"), get("/no-such-page"));
  }

  @Test
  void asksWithEveryOtherMethodWhereItMay() {
    List<Route> routes =
        List.of(
            route(0, "/json", CHANGING).build(),
            route(1, "/typed", POST).consumes("application/json").build(),
            route(2, "/form", POST).consumes("application/x-www-form-urlencoded").build());

    assertThat(TrainingRequest.all(app(routes, Map.of()), true))
        .containsExactly(
            new TrainingRequest("POST", "localhost", "/json", "application/json", "{}"),
            new TrainingRequest("PUT", "localhost", "/json", "application/json", "{}"),
            new TrainingRequest("PATCH", "localhost", "/json", "application/json", "{}"),
            new TrainingRequest("DELETE", "localhost", "/json", "", ""),
            new TrainingRequest("POST", "localhost", "/typed", "application/json", "{}"),
            new TrainingRequest(
                "POST", "localhost", "/form", "application/x-www-form-urlencoded", ""),
            get("/no-such-page"));
  }

  @Test
  void asksAHostThatTheApplicationKnows() {
    assertThat(host(Map.of())).isEqualTo("localhost");
    assertThat(host(Map.of("SERVER_NAME", "example.com:81"))).isEqualTo("example.com:81");
    assertThat(host(Map.of("TRUSTED_HOSTS", "a.example.com, b.example.com")))
        .isEqualTo("a.example.com");
    assertThat(host(Map.of("TRUSTED_HOSTS", ".example.com"))).isEqualTo("example.com");
    assertThat(host(Map.of("SERVER_NAME", "www.example.com", "TRUSTED_HOSTS", ".example.com")))
        .isEqualTo("www.example.com");
  }

  @Test
  void asksTheDomainOfARoute() {
    List<Route> routes =
        List.of(
            Route.of(0, "/", "index", 0)
                .methods(GET, 0)
                .template(UrlTemplate.empty().domain("api").path("/"))
                .build());
    TestDispatcher byHost =
        new TestDispatcher(routes, List.of()) {
          @Override
          public boolean hostMatching() {
            return true;
          }
        };

    assertThat(TrainingRequest.all(app(routes, Map.of("SERVER_NAME", "x.com")), false))
        .extracting(TrainingRequest::host)
        .containsExactly("api.x.com", "x.com");
    assertThat(TrainingRequest.all(TestApps.of(byHost, Map.of("SERVER_NAME", "x.com")), false))
        .extracting(TrainingRequest::host)
        .containsExactly("api", "x.com");
  }

  @Test
  void speaksHttp() {
    assertThat(text(get("/a")))
        .isEqualTo(
            """
            GET /a HTTP/1.1
            Host: localhost
            Connection: close
            Accept: application/json, text/html, */*

            """);
    assertThat(text(new TrainingRequest("PUT", "x", "/b", "application/json", "{}")))
        .isEqualTo(
            """
            PUT /b HTTP/1.1
            Host: x
            Connection: close
            Accept: application/json, text/html, */*
            Content-Type: application/json
            Content-Length: 2

            {}\
            """);
  }

  private static String text(TrainingRequest request) {
    return new String(request.bytes(), StandardCharsets.US_ASCII).replace("\r\n", "\n");
  }

  private static String host(Map<String, ?> config) {
    return TrainingRequest.all(app(List.of(), config), false).getFirst().host();
  }

  private static TrainingRequest get(String path) {
    return new TrainingRequest("GET", "localhost", path, "", "");
  }

  private static Route.Builder route(int index, String path, long methods) {
    return Route.of(index, path, "e" + index, 0)
        .methods(methods, 0)
        .template(UrlTemplate.empty().path(path));
  }

  private static App app(List<Route> routes, Map<String, ?> config) {
    return TestApps.of(new TestDispatcher(routes, List.of()), config);
  }
}
