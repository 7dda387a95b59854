package dev.ampoule.http;

/**
 * Text that is safe to stand in an HTML page.
 *
 * <p>Flask: {@code markupsafe.escape}.
 */
public final class Html {

  private Html() {}

  /** Escapes the five characters with a meaning, as MarkupSafe does. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&#34;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
