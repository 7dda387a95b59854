package dev.ampoule.http;

/** The host of a request, as Werkzeug's {@code get_host} sees it. */
final class HostNames {

  private HostNames() {}

  /** Returns the host without the scheme's own port; empty when it has wrong characters. */
  static String of(String scheme, String authority) {
    String host = withoutDefaultPort(scheme, authority);
    return isValid(host) ? host : "";
  }

  private static String withoutDefaultPort(String scheme, String authority) {
    String port = scheme.equals("https") ? ":443" : ":80";
    return authority.endsWith(port)
        ? authority.substring(0, authority.length() - port.length())
        : authority;
  }

  /** A name or IPv4 address, or an IPv6 address in brackets; then perhaps a port. */
  private static boolean isValid(String host) {
    int end = host.startsWith("[") ? bracketEnd(host) : nameEnd(host);
    if (end <= 0) {
      return false;
    }
    if (end == host.length()) {
      return true;
    }
    return host.charAt(end) == ':' && end + 1 < host.length() && areDigits(host, end + 1);
  }

  private static int nameEnd(String host) {
    int end = 0;
    while (end < host.length() && isNameCharacter(host.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int bracketEnd(String host) {
    int close = host.indexOf(']');
    int colon = host.indexOf(':');
    if (close < 0 || colon < 0 || colon + 1 >= close) {
      return -1;
    }
    for (int i = 1; i < close; i++) {
      char c = host.charAt(i);
      boolean hex = Ascii.hexDigit(c) >= 0;
      if (!hex && c != ':' && !(c == '.' && i > colon)) {
        return -1;
      }
    }
    return close + 1;
  }

  private static boolean areDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameCharacter(char c) {
    return Ascii.isAlphanumeric(c) || c == '.' || c == '-';
  }
}
