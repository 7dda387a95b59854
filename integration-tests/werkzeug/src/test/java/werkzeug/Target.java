package werkzeug;

import dev.ampoule.http.PercentCoding;
import dev.ampoule.http.RequestTarget;

/**
 * A request, as far as routing looks at it.
 *
 * @param scheme the scheme
 * @param host the host
 * @param scriptRoot where the application is mounted
 * @param path the decoded path
 * @param queryString the query as sent
 */
record Target(String scheme, String host, String scriptRoot, String path, String queryString)
    implements RequestTarget {

  static Target of(String host, String scriptRoot, String rawTarget) {
    int query = rawTarget.indexOf('?');
    return new Target(
        "http",
        host,
        scriptRoot,
        PercentCoding.decodePath(query < 0 ? rawTarget : rawTarget.substring(0, query)),
        query < 0 ? "" : rawTarget.substring(query + 1));
  }
}
