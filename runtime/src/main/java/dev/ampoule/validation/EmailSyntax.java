package dev.ampoule.validation;

import java.net.IDN;

/**
 * Addresses for e-mail: words, or strings in quotes, with dots between them, before the last at
 * sign; and a host's name, or an IP address in brackets, behind it.
 *
 * <p>It takes what Hibernate Validator takes, in one pass and without a regular expression.
 */
final class EmailSyntax {

  private static final int MAX_LOCAL = 64;
  private static final int MAX_DOMAIN = 255;
  private static final int MAX_LABEL = 63;

  private static final String WORD = "!#$%&'*+/=?^_`{|}~";
  private static final String QUOTED = WORD + ".(),<>[]:; @-";

  private EmailSyntax() {}

  static boolean isAddress(String text) {
    int at = text.lastIndexOf('@');
    return at > 0 && isLocal(text.substring(0, at)) && isDomain(text.substring(at + 1));
  }

  private static boolean isLocal(String local) {
    if (local.length() > MAX_LOCAL) {
      return false;
    }
    int at = 0;
    while (true) {
      int end = local.charAt(at) == '"' ? quotedEnd(local, at) : wordEnd(local, at);
      if (end <= at || end == local.length()) {
        return end > at;
      }
      if (local.charAt(end) != '.' || end + 1 == local.length()) {
        return false;
      }
      at = end + 1;
    }
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && (isIn(text.charAt(end), WORD) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  /** The position after a string in quotes; -1 if it is empty or does not end. */
  private static int quotedEnd(String text, int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        return at == from + 1 ? -1 : at + 1;
      }
      boolean escaped =
          c == '\\'
              && at + 1 < text.length()
              && (text.charAt(at + 1) == '\\' || text.charAt(at + 1) == '"');
      if (!escaped && !isIn(c, QUOTED)) {
        return -1;
      }
      at += escaped ? 2 : 1;
    }
    return -1;
  }

  private static boolean isDomain(String domain) {
    if (domain.isEmpty() || domain.length() > MAX_DOMAIN) {
      return false;
    }
    return domain.charAt(0) == '[' ? IpSyntax.isLiteral(domain) : isHost(domain);
  }

  private static boolean isHost(String host) {
    boolean ascii = true;
    int start = 0;
    for (int i = 0; i <= host.length(); i++) {
      char c = i < host.length() ? host.charAt(i) : '.';
      if (c == '.') {
        boolean dashed = i > start && (host.charAt(start) == '-' || host.charAt(i - 1) == '-');
        if (i == start || i - start > MAX_LABEL || dashed) {
          return false;
        }
        start = i + 1;
      } else if (c != '-' && !isIn(c, WORD)) {
        return false;
      }
      ascii &= c < 0x80;
    }
    return ascii || isInternational(host);
  }

  /** Whether the name can be written in ASCII, and is not too long then. */
  private static boolean isInternational(String host) {
    try {
      return IDN.toASCII(host).length() <= MAX_DOMAIN;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isIn(char c, String signs) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c >= 0x80
        || signs.indexOf(c) >= 0;
  }
}
