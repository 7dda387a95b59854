package dev.ampoule.http;

/** What matching reads of a request. */
public interface RequestTarget {

  /** The scheme, {@code http} or {@code https}. */
  String scheme();

  /** The host that the client asked for, with its port unless it is the scheme's own; or empty. */
  String host();

  /**
   * Where the application is mounted: empty, or a path such as {@code /app}. Flask: SCRIPT_NAME.
   */
  String scriptRoot();

  /** The decoded path below the script root. */
  String path();

  /** The query as it was sent, without the question mark; empty if there is none. */
  String queryString();
}
