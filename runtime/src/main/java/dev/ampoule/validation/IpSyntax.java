package dev.ampoule.validation;

/** Addresses of hosts as they stand in brackets in an address for e-mail. */
final class IpSyntax {

  private static final String VERSION_6 = "IPv6:";

  private IpSyntax() {}

  /** Returns whether that is {@code [192.0.2.1]} or {@code [IPv6:2001:db8::1]}. */
  static boolean isLiteral(String text) {
    if (text.length() < 3 || text.charAt(text.length() - 1) != ']') {
      return false;
    }
    String inner = text.substring(1, text.length() - 1);
    return inner.regionMatches(true, 0, VERSION_6, 0, VERSION_6.length())
        ? isVersion6(inner.substring(VERSION_6.length()))
        : isVersion4(inner);
  }

  private static boolean isVersion4(String text) {
    String[] parts = text.split("\\.", -1);
    boolean valid = parts.length == 4;
    for (String part : parts) {
      valid &= isNumber(part);
    }
    return valid;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 3
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Eight groups, or fewer with one {@code ::} in the place of the others. */
  private static boolean isVersion6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text) == 8;
    }
    int before = gap == 0 ? 0 : groups(text.substring(0, gap));
    String rest = text.substring(gap + 2);
    int after = rest.isEmpty() ? 0 : groups(rest);
    return before >= 0 && after >= 0 && before + after <= 7;
  }

  /** The number of groups between colons; -1 if one of them is none. */
  private static int groups(String text) {
    String[] groups = text.split(":", -1);
    for (String group : groups) {
      boolean hex =
          !group.isEmpty()
              && group.length() <= 4
              && group.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
      if (!hex) {
        return -1;
      }
    }
    return groups.length;
  }
}
