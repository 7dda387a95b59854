package dev.ampoule.health;

import dev.ampoule.App;
import dev.ampoule.debug.DebugPages;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.MediaType;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonString;
import dev.ampoule.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an answer about health says, in the form of MicroProfile Health. */
final class HealthReport {

  private static final int UP = 200;
  private static final int DOWN = 503;

  private final App app;
  private final Exchange exchange;
  private final List<JsonValue> checks = new ArrayList<>();
  private boolean down;

  HealthReport(App app, Exchange exchange) {
    this.app = app;
    this.exchange = exchange;
  }

  /** Adds a check; why it failed is told to developers only. */
  void add(String name, @Nullable Throwable failure) {
    Map<String, JsonValue> check = new LinkedHashMap<>();
    check.put("name", new JsonString(name));
    check.put("status", status(failure != null));
    if (failure != null && isForDevelopers()) {
      JsonValue error = new JsonString(failure.toString());
      check.put("data", new JsonObject(Map.of("error", error)));
    }
    checks.add(new JsonObject(check));
    down |= failure != null;
  }

  Response response() {
    Map<String, JsonValue> report = new LinkedHashMap<>();
    report.put("status", status(down));
    report.put("checks", new JsonArray(checks));
    Response response =
        Response.bytes(new JsonObject(report).toString().getBytes(StandardCharsets.UTF_8))
            .contentType(MediaType.JSON)
            .header("Cache-Control", "no-store")
            .status(down ? DOWN : UP);
    if (exchange.method().equals("HEAD")) {
      response.dropBody();
    }
    return response;
  }

  private boolean isForDevelopers() {
    return app.settings().debug() && new DebugPages(app).areFor(new Request(app, exchange));
  }

  private static JsonValue status(boolean down) {
    return new JsonString(down ? "DOWN" : "UP");
  }
}
