package dev.ampoule.server;

import dev.ampoule.http.Headers;
import dev.ampoule.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * What Helidon 4.5.0 can send as a header of HTTP/2.
 *
 * <p>It writes the Huffman code of a text into as many bytes as the text has characters. A text of
 * rare characters, such as JSON or a quoted cookie, has a longer code: writing it fails inside of
 * Helidon, no answer is sent, and the client waits for ever.
 */
final class HuffmanLimit {

  /** The length of each character's code (RFC 7541, appendix B): A stands for five bits. */
  private static final String LENGTHS =
      """
      ISXXXXXXXTZXXZXXXXXXXXZXXXXXXXXXBFFHIBDGFFDGDBBBAAABBBBBBBCDKBHF\
      IBCCCCCCCCCCCCCCCCCCCCCCDCDIOIJBKABABABBBACCBBBABCBAABCCCCCKGJIX\
      PRPPRRRSRSSSSSTSTTRSTSSSSQRSRSSTRQPRRSSQSRRTQRSSQQRQSRSSPRRRSRRS\
      VVPORSRUVVVWWVTUOQVWWVWTQQVVXWWWPTPQRQQSRRUUTTVSVWVVWWWWWXWWWWWV\
      """;

  /** Shorter texts are sent as they are. */
  private static final int SHORTEST = 4;

  /** An attribute that clients ignore. One more of its last letter makes room for three bits. */
  private static final String PADDING = "; e=e";

  private HuffmanLimit() {}

  /** The name of a header of the response that cannot be sent; null when all can be. */
  static @Nullable String broken(Response answer) {
    if (answer.contentType() != null && !fits(answer.contentType())) {
      return "Content-Type";
    }
    if (answer.hasHeaders()) {
      Headers headers = answer.headers();
      for (int i = 0; i < headers.size(); i++) {
        if (!fits(headers.name(i)) || !fits(value(headers, i))) {
          return headers.name(i);
        }
      }
    }
    return null;
  }

  /** The value to send: a cookie that does not fit is padded, any other is as it was. */
  static String value(Headers headers, int index) {
    String value = headers.value(index);
    if (fits(value) || !headers.name(index).equalsIgnoreCase("Set-Cookie")) {
      return value;
    }
    StringBuilder padded = new StringBuilder(value).append(PADDING);
    while (!fits(padded)) {
      padded.append('e');
    }
    return padded.toString();
  }

  static boolean fits(CharSequence text) {
    if (text.length() < SHORTEST) {
      return true;
    }
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits += LENGTHS.charAt(text.charAt(i) & 0xFF) - 'A' + 5;
    }
    return bits <= 8L * text.length();
  }
}
