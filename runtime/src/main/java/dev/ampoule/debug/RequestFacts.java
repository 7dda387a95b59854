package dev.ampoule.debug;

import dev.ampoule.App;
import dev.ampoule.Explanation;
import dev.ampoule.http.Request;
import dev.ampoule.http.UrlRule;
import dev.ampoule.text.SafeText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known about a request, by section, with everything secret masked. */
final class RequestFacts {

  private final Request request;

  private RequestFacts(Request request) {
    this.request = request;
  }

  static Map<String, Map<String, String>> of(Request request) {
    RequestFacts facts = new RequestFacts(request);
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    sections.put("Request", facts.request());
    sections.put("Query", facts.query());
    sections.put("Headers", facts.headers());
    sections.put("Route", facts.route());
    sections.put("What runs", facts.steps());
    sections.put("Globals", facts.globals());
    sections.put("Configuration", facts.configuration());
    sections.values().removeIf(Map::isEmpty);
    return sections;
  }

  private Map<String, String> request() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("Method", request.method());
    rows.put("Path", request.path());
    rows.put("Host", request.host());
    rows.put("Scheme", request.scheme());
    rows.put("Client", String.valueOf(request.remoteAddr()));
    rows.put("Id", request.id());
    return rows;
  }

  private Map<String, String> query() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String name : request.args().names()) {
      rows.put(name, SafeText.of(name, request.args().getAll(name)));
    }
    return rows;
  }

  private Map<String, String> headers() {
    Map<String, String> rows = new LinkedHashMap<>();
    request
        .exchange()
        .forEachHeader((name, value) -> rows.merge(name, SafeText.of(name, value), (a, b) -> a));
    return rows;
  }

  private Map<String, String> route() {
    Map<String, String> rows = new LinkedHashMap<>();
    if (request.urlRule() != null) {
      rows.put("Endpoint", String.valueOf(request.endpoint()));
      rows.put("Rule", request.urlRule().rule());
      rows.put("Blueprints", String.join(", ", request.blueprints()));
      request.viewArgs().forEach((name, value) -> rows.put("<" + name + ">", text(name, value)));
    } else {
      rows.put("Endpoint", "none: no rule matched");
    }
    return rows;
  }

  /** Hooks, advice, the handler and error handlers, numbered in their order. */
  private Map<String, String> steps() {
    App app = request.app();
    UrlRule rule = request.urlRule();
    int place = rule == null ? -1 : app.routes().indexOf(rule);
    Explanation explanation = place < 0 ? app.explainUnmatched() : app.explain().get(place);
    Map<String, String> rows = new LinkedHashMap<>();
    for (Explanation.Step step : explanation.steps()) {
      String source = step.place().isEmpty() ? "" : " · " + step.place();
      rows.put((rows.size() + 1) + ". " + step.kind(), step.name() + source);
    }
    return rows;
  }

  private Map<String, String> globals() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String name : request.globals().names()) {
      rows.put(name, text(name, request.globals().get(name)));
    }
    return rows;
  }

  private Map<String, String> configuration() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String key : request.app().config().keys()) {
      rows.put(key, text(key, request.app().config().get(key)));
    }
    return rows;
  }

  private static String text(String name, @Nullable Object value) {
    return SafeText.of(name, value);
  }
}
