package dev.ampoule.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An error as a problem document (RFC 9457). */
final class ProblemJson {

  private static final String IN_FRAGMENT = "!$&'()*+,;=:@/?";

  private ProblemJson() {}

  static byte[] of(HttpException error) {
    StringBuilder out = new StringBuilder("{\"type\":\"about:blank\",\"title\":");
    appendString(out, error.name());
    out.append(",\"status\":").append(error.status()).append(",\"detail\":");
    appendString(out, detail(error));
    appendErrors(out, error.errors());
    return out.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What is wrong; several problems are not told twice. */
  private static String detail(HttpException error) {
    int count = error.errors().size();
    return count > 1 ? count + " problems, each in \"errors\"" : error.description();
  }

  private static void appendErrors(StringBuilder out, List<ProblemError> errors) {
    String separator = ",\"errors\":[";
    for (ProblemError error : errors) {
      out.append(separator).append('{');
      if (error.in().equals("body")) {
        appendMember(out, "pointer", fragment(error.pointer()));
      } else {
        appendMember(out, "parameter", error.name());
        appendMember(out.append(','), "in", error.in());
        if (!error.pointer().isEmpty()) {
          appendMember(out.append(','), "pointer", fragment(error.pointer()));
        }
      }
      appendMember(out.append(','), "code", error.code());
      appendMember(out.append(','), "detail", error.detail());
      out.append('}');
      separator = ",";
    }
    if (!errors.isEmpty()) {
      out.append(']');
    }
  }

  /** A pointer as RFC 6901 writes it in a URI. */
  private static String fragment(String pointer) {
    return "#" + PercentCoding.encode(pointer, IN_FRAGMENT);
  }

  private static void appendMember(StringBuilder out, String name, String value) {
    out.append('"').append(name).append("\":");
    appendString(out, value);
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
