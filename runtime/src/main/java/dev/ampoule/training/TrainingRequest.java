package dev.ampoule.training;

import dev.ampoule.App;
import dev.ampoule.CoreSettings;
import dev.ampoule.http.Method;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.SampleUrl;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request of a training run.
 *
 * @param method its method
 * @param host its {@code Host} header
 * @param path its path, encoded
 * @param contentType the media type of its body; empty for none
 * @param body its body
 */
record TrainingRequest(String method, String host, String path, String contentType, String body) {

  private static final String[] CHANGING = {"POST", "PUT", "PATCH", "DELETE"};
  private static final String JSON = "application/json";

  /**
   * The requests that reach every route of an application, and one that reaches none.
   *
   * @param allMethods whether those are among them that may change something
   */
  static List<TrainingRequest> all(App app, boolean allMethods) {
    List<TrainingRequest> requests = new ArrayList<>();
    for (Route route : app.routes()) {
      SampleUrl url = route.buildOnly() ? null : SampleUrl.of(route);
      if (url == null) {
        continue;
      }
      String host = host(app, url.domain());
      if (route.names(Method.GET)) {
        requests.add(new TrainingRequest("GET", host, url.path(), "", ""));
      }
      for (String method : CHANGING) {
        if (allMethods && route.names(Method.code(method))) {
          requests.add(changing(method, host, url.path(), route.consumes()));
        }
      }
    }
    requests.add(new TrainingRequest("GET", host(app, ""), "/no-such-page", "", ""));
    return requests;
  }

  private static TrainingRequest changing(
      String method, String host, String path, String consumes) {
    if (method.equals("DELETE")) {
      return new TrainingRequest(method, host, path, "", "");
    }
    return consumes.isEmpty() || consumes.equals(JSON)
        ? new TrainingRequest(method, host, path, JSON, "{}")
        : new TrainingRequest(method, host, path, consumes, "");
  }

  /** The host that the application would be asked by. */
  private static String host(App app, String domain) {
    CoreSettings settings = app.settings();
    String name = settings.serverName();
    if (name == null) {
      List<String> trusted = settings.trustedHosts();
      String first = trusted.isEmpty() ? "localhost" : trusted.getFirst();
      name = first.startsWith(".") ? first.substring(1) : first;
    }
    if (domain.isEmpty()) {
      return name;
    }
    return app.dispatcher().hostMatching() ? domain : domain + "." + name;
  }

  /** The bytes of HTTP/1.1, after which the server closes the connection. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    text.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ").append(host);
    text.append("\r\nConnection: close\r\nAccept: application/json, text/html, */*\r\n");
    if (!contentType.isEmpty()) {
      text.append("Content-Type: ").append(contentType).append("\r\nContent-Length: ");
      text.append(body.length()).append("\r\n");
    }
    return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
