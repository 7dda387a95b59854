package dev.ampoule.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.Models;
import dev.ampoule.processor.model.RouteModel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The methods that rules get beside those that they name. */
class MethodTableTest {

  @ParameterizedTest
  @CsvSource({
    "GET, HEAD OPTIONS",
    "POST, OPTIONS",
    "GET HEAD, OPTIONS",
    "GET OPTIONS, HEAD",
    "GET HEAD OPTIONS, ''",
    "WEBSOCKET, ''",
  })
  void addsHeadToGetAndOptionsToAllButWebSockets(String named, String added) {
    assertThat(MethodTable.automatic(route(List.of(named.split(" ")))))
        .isEqualTo(added.isEmpty() ? List.of() : List.of(added.split(" ")));
  }

  private static RouteModel route(List<String> methods) {
    RouteModel get = Models.get("/a", "A");
    return new RouteModel(
        get.rule(),
        get.template(),
        methods,
        get.defaults(),
        get.strictSlashes(),
        get.mergeSlashes(),
        get.host(),
        get.subdomain(),
        get.redirectTo(),
        get.alias(),
        get.buildOnly(),
        get.consumes(),
        get.produces(),
        get.limits(),
        get.constant(),
        get.ref());
  }
}
