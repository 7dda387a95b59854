package werkzeug;

import dev.ampoule.App;
import dev.ampoule.http.MethodNotAllowed;
import dev.ampoule.http.RequestRedirect;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.RouteMatcher;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What matching answers, and what was recorded, as texts that can be compared. */
final class Matching {

  private Matching() {}

  static String actual(App app, String method, Target target) {
    String serverName = app.settings().serverName();
    RouteMatcher matcher = new RouteMatcher(app.dispatcher(), app.routes(), serverName, true);
    PathMatch match = new PathMatch();
    int code = app.dispatcher().methodCode(method);
    Route route = matcher.match(match, code, target);
    if (route != null) {
      return route.accepts(code)
          ? matched(route.endpoint(), route.rule(), match.viewArgs())
          : "automatic OPTIONS " + withoutOptions(matcher.allowed(match));
    }
    return switch (match.failure()) {
      case RequestRedirect redirect -> "redirect " + redirect.location();
      case MethodNotAllowed error -> "405 " + withoutOptions(error.validMethods());
      case null, default -> "404";
    };
  }

  static String recorded(Recorded expect) {
    return switch (expect.text("kind")) {
      case "match" ->
          matched(expect.text("endpoint"), expect.text("rule"), expect.object("args").data());
      case "redirect" -> "redirect " + expect.text("location");
      case "method_not_allowed" -> "405 " + expect.data().get("allow");
      default -> "404";
    };
  }

  private static String matched(String endpoint, String rule, Map<String, ?> args) {
    Map<String, String> texts = new TreeMap<>();
    args.forEach((name, value) -> texts.put(name, text(value)));
    return endpoint + " " + rule + " " + texts;
  }

  private static String text(Object value) {
    if (value instanceof Map<?, ?> typed) {
      Object number = typed.get("$float");
      return number == null
          ? String.valueOf(typed.get("$uuid"))
          : Double.valueOf(number.toString()).toString();
    }
    return value.toString();
  }

  /** The notes of the recording: Flask adds OPTIONS on top of what is shown there. */
  private static List<String> withoutOptions(List<String> allowed) {
    return allowed.stream().filter(method -> !method.equals("OPTIONS")).toList();
  }
}
