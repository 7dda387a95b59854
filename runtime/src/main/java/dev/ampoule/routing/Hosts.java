package dev.ampoule.routing;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Host names as matching compares them: lower case, in Punycode, without the scheme's own port. */
final class Hosts {

  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9._-]*|\\[[0-9a-f:.]+])(?::[0-9]{0,5})?");

  private Hosts() {}

  /** The name to compare, or null if it can be no host name. */
  static @Nullable String normalize(String scheme, String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.chars().anyMatch(c -> c >= 0x80)) {
      name = punycode(name);
    }
    if (name == null || !NAME.matcher(name).matches() || name.contains("..")) {
      return null;
    }
    String standard = scheme.equals("https") || scheme.equals("wss") ? ":443" : ":80";
    return name.endsWith(standard) ? name.substring(0, name.length() - standard.length()) : name;
  }

  private static @Nullable String punycode(String host) {
    int colon = host.indexOf(':');
    String port = colon < 0 ? "" : host.substring(colon);
    try {
      return IDN.toASCII(colon < 0 ? host : host.substring(0, colon)) + port;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What stands before the server's name: empty for the name itself, null for another host. */
  static @Nullable String subdomain(String host, String serverName) {
    if (host.equals(serverName)) {
      return "";
    }
    return host.endsWith("." + serverName)
        ? host.substring(0, host.length() - serverName.length() - 1)
        : null;
  }
}
