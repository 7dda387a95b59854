package dev.ampoule.house.rejected;

import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Rejected: reading JSON on a general stream of tokens. */
final class TokenStream {

  private TokenStream() {}

  static String title(JsonParser in, PropertyNameMatcher names) {
    String title = "";
    int name = in.nextNameMatch(names);
    while (name >= 0) {
      in.nextToken();
      if (name == 0) {
        title = in.getString();
      } else {
        in.skipChildren();
      }
      name = in.nextNameMatch(names);
    }
    return title;
  }
}
