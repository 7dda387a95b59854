package dev.ampoule.debug;

import dev.ampoule.config.Config;
import dev.ampoule.http.Request;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who sees debug pages: nobody unless {@code DEBUG} is on, and then clients on this machine, or
 * those whose addresses {@code DEBUG_CLIENTS} lists.
 *
 * <p>A request that a proxy passed on comes from the proxy's address, and a page of another site
 * can make a browser send one to a name that leads here: so without {@code DEBUG_CLIENTS} the
 * request must neither say that it was forwarded nor be for another host than this one.
 */
final class DebugAccess {

  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final boolean debug;
  private final List<String> clients;

  private DebugAccess(boolean debug, List<String> clients) {
    this.debug = debug;
    this.clients = clients;
  }

  static DebugAccess of(Config config) {
    return new DebugAccess(config.bool("DEBUG"), config.list("DEBUG_CLIENTS"));
  }

  boolean allows(Request request) {
    if (!debug) {
      return false;
    }
    String address = request.remoteAddr();
    if (clients.isEmpty()) {
      return isLoopback(address) && isDirect(request) && isLocalName(request.host());
    }
    return clients.contains("*") || (address != null && clients.contains(address));
  }

  private static boolean isDirect(Request request) {
    return FORWARDED.stream().allMatch(name -> request.header(name) == null);
  }

  /** An address as the transport writes it: of IPv4, or of IPv6 with or without leading zeros. */
  private static boolean isLoopback(@Nullable String address) {
    return address != null
        && (address.startsWith("127.")
            || address.equals("::1")
            || address.equals("0:0:0:0:0:0:0:1")
            || address.startsWith("::ffff:127."));
  }

  private static boolean isLocalName(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", "");
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.matches("127(\\.\\d{1,3}){3}")
        || name.equals("[::1]");
  }
}
