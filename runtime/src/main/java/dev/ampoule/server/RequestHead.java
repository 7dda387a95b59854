package dev.ampoule.server;

import io.helidon.http.RequestException;

/**
 * The head of one HTTP/1 request: whether it is well-formed, how long its body is, and whether the
 * connection lives on. Two servers that read a head differently can be played off against each
 * other (request smuggling), so whatever RFC 9112 leaves open is refused.
 */
final class RequestHead {

  /** A body in chunks. */
  static final long CHUNKED = -1;

  private static final int MAX_LENGTH_DIGITS = 18;

  private long bodyLength;
  private boolean hasLength;
  private boolean chunked;
  private boolean http10;
  private boolean close;
  private boolean expectContinue;
  private int hosts;

  private RequestHead() {}

  /**
   * Checks a head.
   *
   * @param octets where it stands; {@code HTTP/1.0} in it is replaced by {@code HTTP/1.1}, the only
   *     version that Helidon reads
   * @param to after its empty line
   * @throws RequestException if it must not be answered otherwise than by an error
   */
  static RequestHead parse(byte[] octets, int from, int to, ServerLimits limits) {
    RequestHead head = new RequestHead();
    int line = head.requestLine(octets, from, to);
    int fields = 0;
    while (octets[line] != Octets.CR) {
      if (++fields > limits.maxHeaders()) {
        throw Refusal.of(431, "The request has too many headers.");
      }
      line = head.field(octets, line, to);
    }
    head.checkFraming();
    return head;
  }

  /** The body's length in bytes, or {@link #CHUNKED}. */
  long bodyLength() {
    return chunked ? CHUNKED : bodyLength;
  }

  /** Whether the client does not read chunks. */
  boolean http10() {
    return http10;
  }

  /** Whether no further request may come. */
  boolean close() {
    return close || http10;
  }

  /** Whether the client sends its body only when it is asked to. */
  boolean expectContinue() {
    return expectContinue;
  }

  private int requestLine(byte[] octets, int from, int to) {
    int i = from;
    while (Octets.isToken(octets[i])) {
      i++;
    }
    if (i == from || octets[i] != ' ') {
      throw Refusal.badRequest("The request does not begin with a method.");
    }
    int target = i + 1;
    i = Octets.endOfTarget(octets, target, to);
    if (octets[i] != ' ') {
      throw Refusal.badRequest("The request line is not: method, target, version.");
    }
    checkTarget(octets, from, target, i);
    version(octets, i + 1);
    return i + 11;
  }

  private static void checkTarget(byte[] octets, int method, int from, int to) {
    boolean known =
        from < to
            && (octets[from] == '/'
                || isAbsolute(octets, from, to)
                || (octets[from] == '*'
                    && to - from == 1
                    && Octets.matches(octets, method, from - 1, "options")));
    if (!known) {
      throw Refusal.badRequest("The request's target is no path.");
    }
  }

  /** {@code http://host/path}, which RFC 9112 3.2.2 asks servers to accept. */
  private static boolean isAbsolute(byte[] octets, int from, int to) {
    int colon = from;
    while (colon < to && octets[colon] != ':') {
      colon++;
    }
    boolean http =
        Octets.matches(octets, from, colon, "http") || Octets.matches(octets, from, colon, "https");
    if (!http || !Octets.matches(octets, colon, Math.min(colon + 3, to), "://")) {
      return false;
    }
    int end = colon + 3;
    while (end < to && octets[end] != '/' && octets[end] != '?') {
      end++;
    }
    return HostSyntax.isValid(octets, colon + 3, end);
  }

  private void version(byte[] octets, int from) {
    int end = from;
    while (octets[end] != Octets.CR) {
      end++;
    }
    boolean http =
        end - from == 8
            && octets[from] == 'H'
            && octets[from + 1] == 'T'
            && octets[from + 2] == 'T'
            && octets[from + 3] == 'P'
            && octets[from + 4] == '/'
            && Octets.isDigit(octets[from + 5])
            && octets[from + 6] == '.'
            && Octets.isDigit(octets[from + 7])
            && octets[end + 1] == Octets.LF;
    if (!http) {
      throw Refusal.badRequest("The request line does not end with an HTTP version.");
    }
    if (octets[from + 5] != '1' || octets[from + 7] > '1') {
      throw Refusal.of(505, "This server speaks HTTP/1.1, HTTP/1.0 and HTTP/2.");
    }
    http10 = octets[from + 7] == '0';
    octets[from + 7] = '1';
  }

  /** Checks one header and returns where the next line begins. */
  private int field(byte[] octets, int from, int to) {
    int colon = from;
    while (Octets.isToken(octets[colon])) {
      colon++;
    }
    if (colon == from || octets[colon] != ':') {
      throw Refusal.badRequest("A header's name is malformed.");
    }
    int start = colon + 1;
    while (Octets.isBlank(octets[start])) {
      start++;
    }
    int end = Octets.endOfValue(octets, start, to);
    if (octets[end] != Octets.CR || octets[end + 1] != Octets.LF) {
      throw Refusal.badRequest("A header's value holds a control character.");
    }
    int next = end + 2;
    while (end > start && Octets.isBlank(octets[end - 1])) {
      end--;
    }
    switch (colon - from) {
      case 4 -> host(octets, from, colon, start, end);
      case 6 -> expect(octets, from, colon, start, end);
      case 10 -> connection(octets, from, colon, start, end);
      case 14 -> contentLength(octets, from, colon, start, end);
      case 17 -> transferEncoding(octets, from, colon, start, end);
      default -> {}
    }
    return next;
  }

  private void host(byte[] octets, int name, int colon, int from, int to) {
    if (Octets.matches(octets, name, colon, "host")) {
      hosts++;
      if (!HostSyntax.isValid(octets, from, to)) {
        throw Refusal.badRequest("The Host header is malformed.");
      }
    }
  }

  private void expect(byte[] octets, int name, int colon, int from, int to) {
    if (Octets.matches(octets, name, colon, "expect")) {
      if (!Octets.matches(octets, from, to, "100-continue")) {
        throw Refusal.of(417, "Only Expect: 100-continue is understood.");
      }
      expectContinue = true;
    }
  }

  private void connection(byte[] octets, int name, int colon, int from, int to) {
    if (!Octets.matches(octets, name, colon, "connection")) {
      return;
    }
    int start = from;
    while (start < to) {
      int end = start;
      while (end < to && octets[end] != ',') {
        end++;
      }
      int first = start;
      int last = end;
      while (first < last && Octets.isBlank(octets[first])) {
        first++;
      }
      while (last > first && Octets.isBlank(octets[last - 1])) {
        last--;
      }
      close |= Octets.matches(octets, first, last, "close");
      start = end + 1;
    }
  }

  private void contentLength(byte[] octets, int name, int colon, int from, int to) {
    if (!Octets.matches(octets, name, colon, "content-length")) {
      return;
    }
    if (hasLength || from == to || to - from > MAX_LENGTH_DIGITS) {
      throw Refusal.badRequest("Content-Length must stand once and be one number.");
    }
    hasLength = true;
    for (int i = from; i < to; i++) {
      if (!Octets.isDigit(octets[i])) {
        throw Refusal.badRequest("Content-Length must be a number.");
      }
      bodyLength = bodyLength * 10 + octets[i] - '0';
    }
  }

  private void transferEncoding(byte[] octets, int name, int colon, int from, int to) {
    if (Octets.matches(octets, name, colon, "transfer-encoding")) {
      if (chunked || !Octets.matches(octets, from, to, "chunked")) {
        throw Refusal.badRequest("Transfer-Encoding must stand once and be: chunked.");
      }
      chunked = true;
    }
  }

  private void checkFraming() {
    if (chunked && (hasLength || http10)) {
      throw Refusal.badRequest("Transfer-Encoding must not stand here.");
    }
    if (hosts > 1 || (hosts == 0 && !http10)) {
      throw Refusal.badRequest("The Host header must stand once.");
    }
    if (http10) {
      expectContinue = false;
    }
  }
}
