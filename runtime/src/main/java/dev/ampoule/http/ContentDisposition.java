package dev.ampoule.http;

import java.text.Normalizer;

/** The header that names a file for whoever saves it (RFC 6266). */
final class ContentDisposition {

  /** What RFC 5987 leaves as it is. */
  private static final String SAFE = "!#$&+-.^_`|~";

  private ContentDisposition() {}

  /** Returns the header for a file to be shown; a name in ASCII is added to one that is not. */
  static String inline(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return "inline; filename=" + parameter(name);
    }
    String simple =
        Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^\\p{ASCII}]", "");
    return "inline; filename="
        + parameter(simple)
        + "; filename*=UTF-8''"
        + PercentCoding.encode(name, SAFE);
  }

  private static String parameter(String text) {
    boolean token = !text.isEmpty() && text.chars().allMatch(c -> HeaderSyntax.isToken((char) c));
    return token ? text : "\"" + text.replaceAll("[\\\\\"]", "\\\\$0") + "\"";
  }
}
