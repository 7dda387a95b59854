package startup;

import dev.ampoule.App;
import dev.ampoule.Extension;
import dev.ampoule.http.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An extension: a route, and a hook around everything. */
final class Health implements Extension {

  private final List<String> journal = new CopyOnWriteArrayList<>();

  @Override
  public void init(App.Builder app) {
    String path = app.config().string("HEALTH_PATH", "/health");
    app.route(path, "health", request -> Response.text("healthy"))
        .beforeRequest(
            request -> {
              note("health before");
              return request.header("X-Sick") == null ? null : Response.of(503);
            })
        .afterRequest(
            (request, response) -> {
              note("health after " + response.status());
              return response.header("X-Health", "fine");
            })
        .teardownRequest((request, error) -> note("health end"));
  }

  void note(String what) {
    journal.add(what);
  }

  /** What was noted since the last time. */
  String read() {
    String text = String.join("\n", journal);
    journal.clear();
    return text;
  }
}
