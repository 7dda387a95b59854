package dev.ampoule.lifecycle;

import dev.ampoule.config.ConfigException;
import dev.ampoule.http.Request;
import dev.ampoule.http.SecurityError;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that an application answers for, from {@code TRUSTED_HOSTS}.
 *
 * <p>Flask: {@code host_is_trusted}; here letter case does not count, as in DNS.
 */
final class TrustedHosts {

  private final List<String> names;

  /** Takes names, and names that start with a dot and stand for their subdomains, too. */
  TrustedHosts(List<String> hosts) {
    List<String> normal = new ArrayList<>(hosts.size());
    for (String host : hosts) {
      normal.add(normalize(host));
    }
    names = normal;
  }

  /** Returns what is wrong with the host of a request; null when it is trusted, or all are. */
  @Nullable SecurityError problem(Request request) {
    if (names.isEmpty() || contains(withoutPort(request.host()).toLowerCase(Locale.ROOT))) {
      return null;
    }
    return new SecurityError("Host \"" + request.exchange().authority() + "\" is not trusted.");
  }

  private boolean contains(String host) {
    for (String name : names) {
      boolean suffix =
          name.startsWith(".") && (host.endsWith(name) || host.equals(name.substring(1)));
      if (suffix || host.equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String normalize(String host) {
    String name = withoutPort(host);
    boolean suffix = name.startsWith(".");
    try {
      String ascii = IDN.toASCII(suffix ? name.substring(1) : name).toLowerCase(Locale.ROOT);
      return suffix ? "." + ascii : ascii;
    } catch (IllegalArgumentException e) {
      throw new ConfigException(
          "TRUSTED_HOSTS has \"" + host + "\", but must be names of hosts such as example.com");
    }
  }

  private static String withoutPort(String host) {
    int bracket = host.indexOf(']');
    int colon = host.indexOf(':', Math.max(bracket, 0));
    return colon < 0 ? host : host.substring(0, colon);
  }
}
