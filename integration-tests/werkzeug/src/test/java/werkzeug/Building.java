package werkzeug;

import dev.ampoule.App;
import dev.ampoule.routing.BuildError;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.UrlBuilder;
import dev.ampoule.routing.UrlContext;
import dev.ampoule.routing.UrlSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What building answers, and what was recorded, as texts that can be compared. */
final class Building {

  private Building() {}

  static String actual(Recorded recorded) {
    try (App app = Maps.open(recorded.text("map"))) {
      return actual(app, recorded);
    }
  }

  static String actual(App app, Recorded recorded) {
    try {
      return builder(app, recorded).build(recorded.text("endpoint"), values(recorded));
    } catch (BuildError e) {
      return "BuildError";
    } catch (IllegalArgumentException e) {
      return "ValueError";
    }
  }

  static String recorded(Recorded expect) {
    return expect.text("url", expect.text("error"));
  }

  private static UrlBuilder builder(App app, Recorded recorded) {
    String subdomain = recorded.text("subdomain");
    String host = recorded.text("host");
    String root = recorded.text("script_name").replaceAll("/$", "");
    Target target =
        new Target(
            recorded.text("scheme"),
            subdomain.isEmpty() ? host : subdomain + "." + host,
            root,
            "/",
            "");
    PathMatch match = new PathMatch();
    match.reset(subdomain, "/");
    UrlSettings settings = new UrlSettings(app.dispatcher(), app.routes(), host, "/", "http");
    return new UrlBuilder(settings, new UrlContext(target, 0, match));
  }

  private static Map<String, @Nullable Object> values(Recorded recorded) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    recorded.object("values").data().forEach((name, value) -> values.put(name, text(value)));
    if (!recorded.text("method").isEmpty()) {
      values.put("_method", recorded.text("method"));
    }
    if (recorded.flag("external")) {
      values.put("_external", true);
    }
    return values;
  }

  /** A truth value reads otherwise in Python than in Java, so it is given as the text it had. */
  private static @Nullable Object text(@Nullable Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    return value instanceof Map<?, ?> typed ? typed.values().iterator().next() : value;
  }
}
