package dev.ampoule.logging;

import org.jspecify.annotations.Nullable;

/**
 * A request that was answered.
 *
 * @param address the client's, or null
 * @param path the path as it was sent
 * @param query the query as it was sent, secrets masked; null when there is none
 * @param bytes how long the body was that was sent
 * @param nanos how long it took
 * @param complete whether the body was written to its end
 */
record AccessEntry(
    @Nullable String address,
    String method,
    String path,
    @Nullable String query,
    String protocol,
    int status,
    long bytes,
    long nanos,
    boolean complete) {

  private static final long NANOS_PER_TENTH = 100_000;

  void writeTo(JsonLine line) {
    line.text("remote_addr", address);
    line.text("method", method);
    line.text("path", path);
    line.text("query", query);
    line.text("protocol", protocol);
    line.number("status", status);
    line.number("bytes", bytes);
    line.tenths("duration_ms", nanos / NANOS_PER_TENTH);
    if (!complete) {
      line.truth("incomplete", true);
    }
  }

  /**
   * Returns a line: {@code 127.0.0.1 "GET /todos/7 HTTP/1.1" 200 512 1.3 ms}. It is fit for a log
   * of any kind.
   */
  @Override
  public String toString() {
    long tenths = nanos / NANOS_PER_TENTH;
    return (address == null ? "-" : address)
        + " \""
        + quoted(method)
        + " "
        + quoted(query == null ? path : path + "?" + query)
        + " "
        + quoted(protocol)
        + "\" "
        + status
        + " "
        + bytes
        + " "
        + tenths / 10
        + "."
        + tenths % 10
        + (complete ? " ms" : " ms incomplete");
  }

  private static String quoted(String text) {
    return LogText.escape(text).replace("\"", "\\\"");
  }
}
