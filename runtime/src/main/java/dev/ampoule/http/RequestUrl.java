package dev.ampoule.http;

import java.net.IDN;
import java.util.Locale;

/** The URLs of a request, put together again as Werkzeug's {@code get_current_url} does. */
final class RequestUrl {

  private static final String SAFE_PATH = "!$&'()*+,/:;=@%";
  private static final String SAFE_QUERY = SAFE_PATH + "?";

  private RequestUrl() {}

  /** Decodes a path, and leaves one of the slashes that it starts with. */
  static String path(String raw) {
    String decoded = PercentCoding.decodePath(raw);
    boolean oneSlash = decoded.startsWith("/") && !decoded.startsWith("//");
    return oneSlash ? decoded : "/" + withoutSlash(decoded);
  }

  static String host(Request request) {
    return origin(request) + "/";
  }

  static String root(Request request) {
    return origin(request) + shown(request.scriptRoot()) + "/";
  }

  static String base(Request request) {
    return root(request) + shown(withoutSlash(request.path()));
  }

  static String full(Request request) {
    String query = request.queryString();
    return query.isEmpty()
        ? base(request)
        : base(request) + "?" + PercentDisplay.query(PercentCoding.encode(query, SAFE_QUERY));
  }

  private static String origin(Request request) {
    return request.scheme() + "://" + IDN.toUnicode(request.host().toLowerCase(Locale.ROOT));
  }

  private static String shown(String path) {
    return PercentDisplay.path(PercentCoding.encode(path, SAFE_PATH));
  }

  private static String withoutSlash(String path) {
    int start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    return path.substring(start);
  }
}
