package dev.ampoule.http;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The names of requests, by which log records, proxies and clients speak of the same one. */
public final class RequestIds {

  private static final int LONGEST = 128;

  private RequestIds() {}

  /**
   * Returns the id that a trusted proxy has given to a request, or a new one. It is random but no
   * secret: nothing may depend on that it cannot be guessed.
   */
  static String of(Exchange exchange, String header) {
    if (!header.isEmpty() && exchange.isFromTrustedProxy()) {
      List<String> given = exchange.headers(header);
      if (given.size() == 1 && isSafe(given.get(0))) {
        return given.get(0);
      }
    }
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }

  /**
   * Tells the client the id of its request, unless the application has told it one; for the
   * pipeline.
   */
  public static void tell(Request request, Response response) {
    String header = request.app().settings().requestIdHeader();
    if (!header.isEmpty() && !(response.hasHeaders() && response.headers().contains(header))) {
      response.headers().addUnchecked(header, request.id()); // both have been checked
    }
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
