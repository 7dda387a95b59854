package dev.ampoule.proxy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a proxy writes whom it got a request from: an address, perhaps with a port. */
final class Node {

  private static final Pattern PORT = Pattern.compile(":(?:[0-9]{1,5}|_[A-Za-z0-9._-]+)");

  private Node() {}

  /**
   * Returns the address, without the port; null for {@code unknown}, for a name that hides an
   * address, and for what is no address at all.
   */
  static @Nullable IpAddress address(String node) {
    if (node.startsWith("[")) {
      int close = node.indexOf(']');
      boolean whole = close > 0 && (close == node.length() - 1 || isPort(node, close + 1));
      String inner = whole ? node.substring(1, close) : "";
      return inner.indexOf(':') < 0 ? null : IpAddress.parse(inner);
    }
    int colon = node.indexOf(':');
    boolean port = colon > 0 && node.indexOf('.') > 0 && isPort(node, colon);
    return IpAddress.parse(port ? node.substring(0, colon) : node);
  }

  /** A colon, and digits or a name that hides them. */
  private static boolean isPort(String text, int colon) {
    return PORT.matcher(text.substring(colon)).matches();
  }
}
