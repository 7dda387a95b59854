package dev.ampoule.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The names of requests, by which log records, proxies and clients speak of the same one. */
public final class RequestIds {

  /** The most characters that an id has. */
  public static final int LONGEST = 128;

  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGIT_COUNT = 16;

  private RequestIds() {}

  /** Returns the id that a trusted proxy has given to a request, or null. */
  static @Nullable String given(Exchange exchange, String header) {
    if (!header.isEmpty() && exchange.isFromTrustedProxy()) {
      List<String> given = exchange.headers(header);
      if (given.size() == 1 && isSafe(given.get(0))) {
        return given.get(0);
      }
    }
    return null;
  }

  /**
   * Returns what makes a new id: random but no secret, as nothing may depend on that it cannot be
   * guessed.
   */
  static long seed() {
    return ThreadLocalRandom.current().nextLong();
  }

  /** Returns the id of a request; of two threads that find none yet, both make the same. */
  static String of(Request request) {
    String known = request.id;
    if (known == null) {
      known = HexFormat.of().toHexDigits(request.idSeed);
      request.id = known;
    }
    return known;
  }

  /**
   * Writes the id of a request in ASCII, and makes no string of it; for the transports.
   *
   * @param to where {@link #LONGEST} bytes have room from {@code at} on
   * @return how many bytes it has
   */
  @SuppressWarnings("deprecation") // for ASCII, the low bytes are the text
  public static int put(Request request, byte[] to, int at) {
    String known = request.id;
    if (known != null) {
      known.getBytes(0, known.length(), to, at);
      return known.length();
    }
    long rest = request.idSeed;
    for (int i = at + DIGIT_COUNT - 1; i >= at; i--) {
      to[i] = DIGITS[(int) rest & 0xf];
      rest >>>= 4;
    }
    return DIGIT_COUNT;
  }

  /**
   * Returns the request whose id the client is to be told in {@code REQUEST_ID_HEADER}; null when
   * there is no such header, or the application has set it. For the transports, which write it
   * without making headers for a response that has none.
   */
  public static @Nullable Request told(Response response) {
    Request request = response.request();
    if (request == null) {
      return null;
    }
    String header = header(request);
    return header.isEmpty() || (response.hasHeaders() && response.headers().contains(header))
        ? null
        : request;
  }

  /** Adds the id that the client is to be told, if there is one, to headers that are sent. */
  public static void tell(Response response, Headers sent) {
    Request request = told(response);
    if (request != null) {
      sent.addUnchecked(header(request), request.id()); // both have been checked
    }
  }

  /** Returns the name of the header for ids; empty for none. For the transports. */
  public static String header(Request request) {
    return request.app().settings().requestIdHeader();
  }

  /** Whether an id cannot be taken for anything else where it is written to. */
  private static boolean isSafe(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!Ascii.isAlphanumeric(c) && "-._~+/=:@".indexOf(c) < 0) {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST;
  }
}
