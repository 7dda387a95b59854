package dev.ampoule.server;

import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Feeds Helidon's HTTP/1.1 connection with one request at a time: a whole head that has been
 * checked, then its body, and the next head only when the response has been written.
 *
 * <p>Helidon alone reads on after a broken chunk, and takes what follows for a request.
 */
final class MessageFeed {

  /** What {@link TimedReader} is to read for. */
  enum Phase {
    /** Between requests. */
    IDLE,
    /** Within a head. */
    HEAD,
    /** Within a body. */
    BODY,
    /** Another protocol has taken over. */
    RAW
  }

  private static final byte[] PREFACE = {
    'P', 'R', 'I', ' ', '*', ' ', 'H', 'T', 'T', 'P', '/', '2', '.', '0', '\r', '\n', '\r', '\n',
    'S', 'M', '\r', '\n', '\r', '\n'
  };
  private static final byte[] NOTHING = {};

  private final TimedReader reader;
  private final TimedWriter writer;
  private final ServerLimits limits;
  private final HeadScan scan;

  private byte[] pending = NOTHING;
  private int from;
  private Phase phase = Phase.IDLE;
  private long bodyLeft;
  private @Nullable ChunkedBody chunks;
  private @Nullable RequestHead head;
  private boolean last;
  private boolean bodyAsked;
  private boolean failed;
  private boolean ended;

  MessageFeed(TimedReader reader, TimedWriter writer, ServerLimits limits) {
    this.reader = reader;
    this.writer = writer;
    this.limits = limits;
    this.scan = new HeadScan(limits);
  }

  /** Waits for the first bytes; returns whether they are HTTP/2's, which is then fed as it is. */
  boolean startsHttp2() {
    while (true) {
      int length = Math.min(pending.length - from, PREFACE.length);
      if (!Arrays.equals(pending, from, from + length, PREFACE, 0, length)) {
        return false;
      }
      if (length == PREFACE.length) {
        passThrough();
        return true;
      }
      if (!more(length == 0 ? Phase.IDLE : Phase.HEAD)) {
        return false;
      }
    }
  }

  /** Feeds whatever comes from now on, unread: the connection has changed its protocol. */
  void passThrough() {
    phase = Phase.RAW;
  }

  /** The length of the current request's body in bytes, -1 when it comes in chunks. */
  long bodyLength() {
    RequestHead current = head;
    return current == null ? 0 : current.bodyLength();
  }

  /** Whether the current request is one of HTTP/1.0, whose client does not read chunks. */
  boolean http10() {
    RequestHead current = head;
    return current != null && current.http10();
  }

  /** Whether the client has gone, as far as it can be known while a request is handled. */
  boolean clientLeft() {
    return phase == Phase.IDLE && from == pending.length && reader.lookAhead();
  }

  /**
   * The first line of the request whose head is being read; null within a body, and when not all of
   * the line is there.
   */
  @Nullable String requestLine() {
    if (phase != Phase.IDLE) {
      return null;
    }
    int start = from;
    while (start < pending.length && (pending[start] == '\r' || pending[start] == '\n')) {
      start++;
    }
    int end = start;
    while (end < pending.length && pending[end] != '\r' && pending[end] != '\n') {
      end++;
    }
    return start == end || end == pending.length
        ? null
        : new String(pending, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** Closes the connection after the current response. */
  void closeAfterResponse() {
    last = true;
  }

  /** Whether the connection is closed after the current response. */
  boolean closesAfterResponse() {
    return last
        || failed
        || (!bodyAsked && expects())
        || bodyLeft > ServerLimits.MAX_DRAINED
        || chunked();
  }

  /** Ends the connection: its last response has been sent, and nothing more is read. */
  void end() {
    ended = true;
  }

  /** Whether the client may still be sending, so that it would not read an answer after a close. */
  boolean unfinished() {
    return failed || phase == Phase.BODY;
  }

  /**
   * Returns the next bytes, or null at the end of the stream.
   *
   * @throws RequestException if what the client sends is no request
   * @throws CloseConnectionException if the connection is at its end
   */
  byte @Nullable [] next() {
    if (failed || ended) {
      throw new CloseConnectionException("The connection takes no more.");
    }
    try {
      return switch (phase) {
        case RAW -> raw();
        case BODY -> body();
        case IDLE, HEAD -> nextHead();
      };
    } catch (RequestException e) {
      failed = true;
      throw e;
    }
  }

  private boolean expects() {
    RequestHead current = head;
    return phase == Phase.BODY && current != null && current.expectContinue();
  }

  private boolean chunked() {
    return phase == Phase.BODY && chunks != null;
  }

  private byte @Nullable [] raw() {
    return from < pending.length || more(Phase.RAW) ? take(pending.length - from) : null;
  }

  private byte @Nullable [] body() {
    bodyAsked = true;
    ChunkedBody body = chunks;
    while (from < pending.length || more(Phase.BODY)) {
      if (body == null) {
        int length = (int) Math.min(bodyLeft, pending.length - from);
        bodyLeft -= length;
        if (bodyLeft == 0) {
          phase = Phase.IDLE;
        }
        return take(length);
      }
      byte[] framed = body.next(pending, from, pending.length);
      from += body.read();
      if (body.ended()) {
        phase = Phase.IDLE;
      }
      if (framed != null) {
        return framed;
      }
    }
    failed = true;
    return null;
  }

  private byte @Nullable [] nextHead() {
    if (last) {
      throw new CloseConnectionException("The last response has been sent.");
    }
    int end = findHead();
    if (end < 0) {
      return null;
    }
    RequestHead next = RequestHead.parse(pending, from, end, limits);
    head = next;
    last = next.close();
    bodyAsked = false;
    bodyLeft = Math.max(0, next.bodyLength());
    chunks =
        next.bodyLength() == RequestHead.CHUNKED ? new ChunkedBody(limits.maxHeaderSize()) : null;
    phase = next.bodyLength() == 0 ? Phase.IDLE : Phase.BODY;
    reader.nextMessage();
    writer.nextResponse();
    return take(end - from);
  }

  /** Waits for a whole head; returns its end, or -1 at the end of the stream. */
  private int findHead() {
    scan.reset();
    int length = scan.find(pending, from);
    while (length < 0) {
      if (!more(from == pending.length ? Phase.IDLE : Phase.HEAD)) {
        return -1;
      }
      length = scan.find(pending, from);
    }
    int end = from + length;
    from += scan.start();
    return end;
  }

  private byte[] take(int length) {
    int start = from;
    from += length;
    return start == 0 && length == pending.length
        ? pending
        : Arrays.copyOfRange(pending, start, from);
  }

  private boolean more(Phase to) {
    byte[] read = reader.read(to);
    if (read == null) {
      return false;
    }
    if (from == pending.length) {
      pending = read;
    } else {
      byte[] joined = Arrays.copyOfRange(pending, from, pending.length - from + read.length + from);
      System.arraycopy(read, 0, joined, pending.length - from, read.length);
      pending = joined;
    }
    from = 0;
    return true;
  }
}
