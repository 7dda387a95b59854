package dev.ampoule.http;

import java.nio.charset.StandardCharsets;

/** An error as a problem document (RFC 9457). */
final class ProblemJson {

  private ProblemJson() {}

  static byte[] of(HttpException error) {
    StringBuilder out = new StringBuilder("{\"type\":\"about:blank\",\"title\":");
    appendString(out, error.name());
    out.append(",\"status\":").append(error.status()).append(",\"detail\":");
    appendString(out, error.description());
    return out.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void appendString(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || Character.isSurrogate(c) || c == '<' || c == 0x7f) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
