package dev.ampoule.server;

import io.helidon.http.RequestException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body in chunks and writes it again in the one form that cannot be misread: chunk
 * extensions and trailers, which RFC 9112 7.1 lets a server ignore, are dropped, and anything
 * malformed ends the connection. It works on whatever pieces arrive.
 */
final class ChunkedBody {

  private static final int MAX_SIZE_DIGITS = 15;
  private static final int MAX_LINE = 4096;
  private static final byte[] LAST = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private enum State {
    SIZE,
    EXTENSION,
    SIZE_LF,
    DATA,
    DATA_CR,
    DATA_LF,
    TRAILER_START,
    TRAILER_NAME,
    TRAILER_VALUE,
    TRAILER_LF,
    END_LF,
    END
  }

  private final int maxTrailers;
  private State state = State.SIZE;
  private long size;
  private int digits;
  private int overhead;
  private int read;

  /**
   * Creates a reader of one body.
   *
   * @param maxTrailers most bytes of all trailers together
   */
  ChunkedBody(int maxTrailers) {
    this.maxTrailers = maxTrailers;
  }

  boolean ended() {
    return state == State.END;
  }

  /** The number of bytes that the last call of {@link #next} has taken. */
  int read() {
    return read;
  }

  /**
   * Takes what has arrived.
   *
   * @return the same as well-formed chunks, or null when there is nothing to pass on yet
   * @throws RequestException if the framing is broken
   */
  byte @Nullable [] next(byte[] octets, int from, int to) {
    int data = from;
    int i = from;
    while (i < to && state != State.END) {
      if (state == State.DATA) {
        int length = (int) Math.min(size, to - i);
        System.arraycopy(octets, i, octets, data, length);
        data += length;
        i += length;
        size -= length;
        if (size == 0) {
          state = State.DATA_CR;
        }
      } else {
        step(octets[i++]);
      }
    }
    read = i - from;
    return data == from && state != State.END ? null : framed(octets, from, data - from);
  }

  private void step(byte octet) {
    switch (state) {
      case SIZE -> size(octet);
      case EXTENSION -> extension(octet);
      case SIZE_LF -> {
        expect(octet, Octets.LF);
        overhead = 0;
        digits = 0;
        state = size == 0 ? State.TRAILER_START : State.DATA;
      }
      case DATA_CR -> move(octet, Octets.CR, State.DATA_LF);
      case DATA_LF -> move(octet, Octets.LF, State.SIZE);
      case TRAILER_START -> trailerStart(octet);
      case TRAILER_NAME -> trailerName(octet);
      case TRAILER_VALUE -> trailerValue(octet);
      case TRAILER_LF -> move(octet, Octets.LF, State.TRAILER_START);
      case END_LF -> move(octet, Octets.LF, State.END);
      case DATA, END -> throw new IllegalStateException(state.name());
    }
  }

  private void size(byte octet) {
    if (Octets.isHex(octet)) {
      if (++digits > MAX_SIZE_DIGITS) {
        throw Refusal.badRequest("A chunk's size is too long.");
      }
      size = size * 16 + Character.digit(octet, 16);
      if (size > Integer.MAX_VALUE) {
        throw Refusal.of(413, "A chunk is too large.");
      }
    } else if (digits == 0) {
      throw Refusal.badRequest("A chunk does not begin with its size.");
    } else if (octet == Octets.CR) {
      state = State.SIZE_LF;
    } else if (octet == ';') {
      state = State.EXTENSION;
    } else {
      throw Refusal.badRequest("A chunk's size is malformed.");
    }
  }

  private void extension(byte octet) {
    if (octet == Octets.CR) {
      state = State.SIZE_LF;
    } else if (!Octets.isValue(octet)) {
      throw Refusal.badRequest("A chunk's extension holds a control character.");
    } else if (++overhead > MAX_LINE) {
      throw Refusal.badRequest("A chunk's extension is too long.");
    }
  }

  private void trailerStart(byte octet) {
    if (octet == Octets.CR) {
      state = State.END_LF;
    } else if (Octets.isToken(octet)) {
      count();
      state = State.TRAILER_NAME;
    } else {
      throw Refusal.badRequest("A trailer's name is malformed.");
    }
  }

  private void trailerName(byte octet) {
    count();
    if (octet == ':') {
      state = State.TRAILER_VALUE;
    } else if (!Octets.isToken(octet)) {
      throw Refusal.badRequest("A trailer's name is malformed.");
    }
  }

  private void trailerValue(byte octet) {
    count();
    if (octet == Octets.CR) {
      state = State.TRAILER_LF;
    } else if (!Octets.isValue(octet)) {
      throw Refusal.badRequest("A trailer's value holds a control character.");
    }
  }

  private void count() {
    if (++overhead > maxTrailers) {
      throw Refusal.of(431, "The request's trailers are too large.");
    }
  }

  private void move(byte octet, byte expected, State next) {
    expect(octet, expected);
    state = next;
  }

  private static void expect(byte octet, byte expected) {
    if (octet != expected) {
      throw Refusal.badRequest("A chunk does not end where its size says.");
    }
  }

  private byte[] framed(byte[] octets, int from, int length) {
    byte[] head = length == 0 ? new byte[0] : head(length);
    int framing = length == 0 ? 0 : head.length + 2;
    byte[] framed = new byte[framing + length + (ended() ? LAST.length : 0)];
    int at = head.length;
    System.arraycopy(head, 0, framed, 0, head.length);
    if (length > 0) {
      System.arraycopy(octets, from, framed, at, length);
      at += length;
      framed[at++] = Octets.CR;
      framed[at++] = Octets.LF;
    }
    if (ended()) {
      System.arraycopy(LAST, 0, framed, at, LAST.length);
    }
    return framed;
  }

  private static byte[] head(int length) {
    return (Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
  }
}
