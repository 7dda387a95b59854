package dev.ampoule.testing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The scheme, authority and leading path that a request is made below.
 *
 * @param root the path in front of every request's path, without a slash at its end
 */
record BaseUrl(String scheme, String authority, String root) {

  /** The base of a client whose application has this server name, or none. */
  static BaseUrl of(@Nullable String serverName) {
    return new BaseUrl("http", serverName == null ? "localhost" : serverName, "");
  }

  /** Reads an absolute URL; whatever follows its path is not looked at. */
  static BaseUrl parse(String url) {
    int schemeEnd = url.indexOf("://");
    if (schemeEnd <= 0) {
      throw new IllegalArgumentException(
          "a base URL starts with a scheme, as in http://localhost/, and this does not: " + url);
    }
    int authorityEnd = end(url, schemeEnd + 3, "/?#");
    int rootEnd = end(url, authorityEnd, "?#");
    String root = url.substring(authorityEnd, rootEnd);
    return new BaseUrl(
        url.substring(0, schemeEnd).toLowerCase(Locale.ROOT),
        url.substring(schemeEnd + 3, authorityEnd),
        root.endsWith("/") ? root.substring(0, root.length() - 1) : root);
  }

  static boolean isAbsolute(String url) {
    return url.matches("(?i)[a-z][a-z0-9+.-]*://.*");
  }

  /** What follows the authority of an absolute URL, at least a slash, without a fragment. */
  static String target(String url) {
    int start = end(url, url.indexOf("://") + 3, "/?#");
    String target = url.substring(start, end(url, start, "#"));
    return target.startsWith("/") ? target : "/" + target;
  }

  private static int end(String text, int from, String terminators) {
    int end = from;
    while (end < text.length() && terminators.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  BaseUrl withScheme(String newScheme) {
    return new BaseUrl(newScheme, authority, root);
  }

  BaseUrl below(String subdomain) {
    return subdomain.isEmpty() ? this : new BaseUrl(scheme, subdomain + "." + authority, root);
  }

  String host() {
    return host(authority);
  }

  /** The lower-case host of an authority, without its port. */
  static String host(String authority) {
    int colon = authority.lastIndexOf(':');
    boolean isPort = colon > authority.lastIndexOf(']');
    return (isPort ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
  }
}
