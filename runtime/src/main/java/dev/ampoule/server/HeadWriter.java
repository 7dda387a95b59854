package dev.ampoule.server;

import dev.ampoule.http.Headers;
import dev.ampoule.http.Request;
import dev.ampoule.http.RequestIds;
import dev.ampoule.http.Response;
import dev.ampoule.http.Status;
import io.helidon.http.DateTime;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Writes heads of HTTP/1.1 responses into one array, which it keeps for the next response. */
final class HeadWriter {

  private static final AtomicReferenceArray<byte[]> STATUS_LINES = new AtomicReferenceArray<>(1000);
  private static final byte[] DATE = ascii("Date: ");
  private static final byte[] CONTENT_TYPE = ascii("Content-Type: ");
  private static final byte[] CONTENT_LENGTH = ascii("Content-Length: ");
  private static final byte[] CHUNKED = ascii("Transfer-Encoding: chunked\r\n");
  private static final byte[] CLOSE = ascii("Connection: close\r\n");
  private static final byte[] LINE_END = ascii("\r\n");

  private byte[] octets = new byte[512];
  private int length;
  private String lastType = "";
  private byte[] typeLine = LINE_END;
  private String idName = "";
  private byte[] idStart = LINE_END;

  /** The array; what was written is at its beginning. */
  byte[] octets() {
    return octets;
  }

  int length() {
    return length;
  }

  /**
   * Writes a head.
   *
   * @param contentLength the body's length; -1 when the head says none
   * @param chunked whether the body comes in chunks
   * @param close whether the connection is closed afterwards
   */
  void write(Response response, long contentLength, boolean chunked, boolean close) {
    length = 0;
    append(statusLine(response.status()));
    if (!response.hasHeaders() || !response.headers().contains("Date")) {
      append(DATE);
      append(DateTime.http1Bytes());
    }
    String type = response.contentType();
    if (type != null && hasContent(response.status())) {
      contentType(type);
    }
    if (contentLength >= 0) {
      append(CONTENT_LENGTH);
      append(contentLength);
      append(LINE_END);
    } else if (chunked) {
      append(CHUNKED);
    }
    if (response.hasHeaders()) {
      headers(response.headers());
    }
    Request told = RequestIds.told(response);
    if (told != null) {
      id(told);
    }
    if (close) {
      append(CLOSE);
    }
    append(LINE_END);
  }

  /** Adds a body behind the head. */
  void append(byte[] bytes) {
    append(bytes, 0, bytes.length);
  }

  /** Whether it is this writer that says how a message is framed, and never a handler. */
  static boolean isFraming(String name) {
    return switch (name.length()) {
      case 7 -> name.equalsIgnoreCase("Upgrade");
      case 10 -> name.equalsIgnoreCase("Connection") || name.equalsIgnoreCase("Keep-Alive");
      case 14 -> name.equalsIgnoreCase("Content-Length");
      case 16 -> name.equalsIgnoreCase("Proxy-Connection");
      case 17 -> name.equalsIgnoreCase("Transfer-Encoding");
      default -> false;
    };
  }

  /** Whether a response of this status may have a body. */
  static boolean hasContent(int status) {
    return status >= 200 && status != 204 && status != 304;
  }

  /** A connection mostly sends one type again and again. */
  private void contentType(String type) {
    if (type.equals(lastType)) {
      append(typeLine);
      return;
    }
    int start = length;
    append(CONTENT_TYPE);
    append(type);
    append(LINE_END);
    lastType = type;
    typeLine = Arrays.copyOfRange(octets, start, length);
  }

  private void id(Request request) {
    String name = RequestIds.header(request);
    if (!name.equals(idName)) {
      idName = name;
      idStart = ascii(name + ": ");
    }
    append(idStart);
    reserve(RequestIds.LONGEST);
    length += RequestIds.put(request, octets, length);
    append(LINE_END);
  }

  private void headers(Headers headers) {
    for (int i = 0; i < headers.size(); i++) {
      if (!isFraming(headers.name(i))) {
        header(headers.name(i), headers.value(i));
      }
    }
  }

  private void header(String name, String value) {
    append(name);
    reserve(2);
    octets[length++] = ':';
    octets[length++] = ' ';
    append(value);
    append(LINE_END);
  }

  private void append(byte[] bytes, int from, int count) {
    reserve(count);
    System.arraycopy(bytes, from, octets, length, count);
    length += count;
  }

  /** Latin-1; a control character, or what Latin-1 lacks, becomes a question mark. */
  private void append(String text) {
    int count = text.length();
    reserve(count);
    byte[] to = octets;
    int at = length;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      to[at + i] = (byte) ((c >= ' ' && c <= 0xff) || c == '\t' ? c : '?');
    }
    length = at + count;
  }

  private void append(long number) {
    reserve(19);
    int at = length;
    long rest = number;
    do {
      octets[at++] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    for (int i = length, j = at - 1; i < j; i++, j--) {
      byte swapped = octets[i];
      octets[i] = octets[j];
      octets[j] = swapped;
    }
    length = at;
  }

  private void reserve(int count) {
    if (octets.length - length < count) {
      octets = Arrays.copyOf(octets, Math.max(octets.length * 2, length + count));
    }
  }

  private static byte[] statusLine(int status) {
    byte[] line = STATUS_LINES.get(status);
    if (line == null) {
      line = ascii("HTTP/1.1 " + status + " " + Status.name(status) + "\r\n");
      STATUS_LINES.set(status, line);
    }
    return line;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
