package dev.ampoule.logging;

import org.jspecify.annotations.Nullable;

/**
 * A request that was answered.
 *
 * @param address the client's, or null
 * @param path the path as it was sent
 * @param query the query as it was sent, secrets masked; null when there is none
 * @param bytes how long the body was that was sent; -1 when that is not known
 * @param nanos how long it took; -1 when that is not known
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
  private static final int LONGEST_LINE = 1_000;

  /** A request that was refused because of its head, of which the first line is known. */
  static AccessEntry refused(@Nullable String address, String line, int status) {
    String shown = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
    String[] words = shown.split(" ", 3);
    String target = words.length > 1 ? words[1] : "";
    int question = target.indexOf('?');
    return new AccessEntry(
        address,
        words[0],
        question < 0 ? target : target.substring(0, question),
        question < 0 ? null : LogSecrets.maskedQuery(target.substring(question + 1)),
        words.length > 2 ? words[2] : "",
        status,
        -1,
        -1,
        true);
  }

  void writeTo(JsonLine line) {
    line.text("remote_addr", address);
    line.text("method", method);
    line.text("path", path);
    line.text("query", query);
    line.text("protocol", protocol);
    line.number("status", status);
    if (bytes >= 0) {
      line.number("bytes", bytes);
    }
    if (nanos >= 0) {
      line.tenths("duration_ms", nanos / NANOS_PER_TENTH);
    }
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
    StringBuilder line = new StringBuilder(address == null ? "-" : address);
    line.append(" \"").append(quoted(method)).append(' ').append(quoted(path));
    if (query != null) {
      line.append('?').append(quoted(query));
    }
    line.append(' ').append(quoted(protocol)).append("\" ").append(status).append(' ');
    line.append(bytes < 0 ? "-" : Long.toString(bytes)).append(' ');
    if (nanos < 0) {
      return line.append('-').toString();
    }
    long tenths = nanos / NANOS_PER_TENTH;
    line.append(tenths / 10).append('.').append(tenths % 10).append(" ms");
    return line.append(complete ? "" : " incomplete").toString();
  }

  private static String quoted(String text) {
    return LogText.escape(text).replace("\"", "\\\"");
  }
}
