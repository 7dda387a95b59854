package dev.ampoule.server;

import io.helidon.http.RequestException;

/** Finds the end of a request's head, in whatever pieces it arrives, looking at each byte once. */
final class HeadScan {

  private static final int MAX_EMPTY_LINES = 2;

  private final ServerLimits limits;
  private int start;
  private int line;
  private int scanned;
  private int requestLine;
  private int emptyLines;

  HeadScan(ServerLimits limits) {
    this.limits = limits;
  }

  void reset() {
    start = 0;
    line = 0;
    scanned = 0;
    requestLine = 0;
    emptyLines = 0;
  }

  /** Where the request line begins, counted as {@link #find} counts: after empty lines. */
  int start() {
    return start;
  }

  /**
   * Looks at what has arrived.
   *
   * @param from where the same bytes as in the last call begin
   * @return the head's length with its empty line, counted from {@code from}, or -1 when more is
   *     needed
   * @throws RequestException if this becomes no head
   */
  int find(byte[] octets, int from) {
    int lf = Octets.indexOfLf(octets, from + scanned, octets.length);
    while (lf >= 0) {
      if (endLine(octets, from, lf - from)) {
        return lf - from + 1;
      }
      lf = Octets.indexOfLf(octets, lf + 1, octets.length);
    }
    scanned = octets.length - from;
    check(octets, from);
    return -1;
  }

  /** Ends a line at its LF; returns whether it is the head's last. */
  private boolean endLine(byte[] octets, int from, int lf) {
    if (lf == line || octets[from + lf - 1] != Octets.CR) {
      throw Refusal.badRequest("A line does not end with CR LF.");
    }
    boolean empty = lf == line + 1;
    line = lf + 1;
    if (requestLine > 0) {
      checkHeaderSize(line);
      return empty;
    }
    if (empty) {
      start = line;
      if (++emptyLines > MAX_EMPTY_LINES) {
        throw Refusal.badRequest("The request begins with empty lines.");
      }
    } else {
      requestLine = line;
      checkRequestLine(line - 2);
    }
    return false;
  }

  private void check(byte[] octets, int from) {
    if (requestLine > 0) {
      checkHeaderSize(scanned);
    } else if (scanned > start) {
      byte first = octets[from + start];
      if (first != Octets.CR && !Octets.isToken(first)) {
        throw Refusal.badRequest("The request does not begin with a method.");
      }
      checkRequestLine(scanned);
    }
  }

  private void checkRequestLine(int end) {
    if (end - start > limits.maxRequestLine()) {
      throw Refusal.of(414, "The request line is too long.");
    }
  }

  private void checkHeaderSize(int end) {
    if (end - requestLine > limits.maxHeaderSize()) {
      throw Refusal.of(431, "The request's headers are too large.");
    }
  }
}
