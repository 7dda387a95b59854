package dev.ampoule.lifecycle;

import dev.ampoule.http.Accept;
import dev.ampoule.http.Request;
import java.util.Locale;

/** The form of an error's page. */
enum ErrorFormat {
  HTML,
  PROBLEM,
  TEXT;

  /**
   * The form for a client: a browser names HTML in {@code Accept}, and one that says nothing gets
   * what browsers get; {@link JsonClients} knows programs that speak JSON; anybody else, such as
   * curl with its {@code *}/{@code *}, gets text.
   */
  static ErrorFormat of(Request request) {
    if (JsonClients.prefersJson(request)) {
      return PROBLEM;
    }
    String header = request.header("Accept");
    return header == null || likesHtml(header, request.acceptMimetypes()) ? HTML : TEXT;
  }

  private static boolean likesHtml(String header, Accept types) {
    String named = header.toLowerCase(Locale.ROOT);
    double html = types.quality("text/html");
    double xhtml = named.contains("xhtml") ? types.quality("application/xhtml+xml") : 0;
    double best = Math.max(html, xhtml);
    return named.contains("html") && best > 0 && best >= types.quality("text/plain");
  }
}
