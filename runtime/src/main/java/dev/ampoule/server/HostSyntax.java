package dev.ampoule.server;

/**
 * The syntax of a Host header: a name, an IPv4 address or an IPv6 address in brackets, and a port.
 */
final class HostSyntax {

  private static final int LONGEST = 255 + 6;

  private HostSyntax() {}

  static boolean isValid(byte[] octets, int from, int to) {
    if (from == to || to - from > LONGEST) {
      return false;
    }
    int end = octets[from] == '[' ? afterBracket(octets, from, to) : afterName(octets, from, to);
    return end == to || (end > from && octets[end] == ':' && isPort(octets, end + 1, to));
  }

  /** The same of text, which may hold characters that are no octets. */
  static boolean isValid(String authority) {
    byte[] octets = new byte[authority.length()];
    for (int i = 0; i < octets.length; i++) {
      char c = authority.charAt(i);
      if (c > 0x7f) {
        return false;
      }
      octets[i] = (byte) c;
    }
    return isValid(octets, 0, octets.length);
  }

  private static int afterName(byte[] octets, int from, int to) {
    int i = from;
    while (i < to
        && octets[i] != ':'
        && octets[i] != '['
        && octets[i] != ']'
        && Octets.isHost(octets[i])) {
      i++;
    }
    return i == from ? -1 : i;
  }

  private static int afterBracket(byte[] octets, int from, int to) {
    int i = from + 1;
    while (i < to && (Octets.isHex(octets[i]) || octets[i] == ':' || octets[i] == '.')) {
      i++;
    }
    return i < to && octets[i] == ']' && i > from + 2 ? i + 1 : -1;
  }

  private static boolean isPort(byte[] octets, int from, int to) {
    if (to - from > 5) {
      return false;
    }
    int port = 0;
    for (int i = from; i < to; i++) {
      if (!Octets.isDigit(octets[i])) {
        return false;
      }
      port = port * 10 + octets[i] - '0';
    }
    return port <= 65_535;
  }
}
