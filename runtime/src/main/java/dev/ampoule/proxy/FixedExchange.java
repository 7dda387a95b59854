package dev.ampoule.proxy;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.ForwardingExchange;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request as a proxy got it. */
final class FixedExchange extends ForwardingExchange {

  private static final Pattern PORT = Pattern.compile("0*[1-9][0-9]{0,4}");
  private static final Pattern PREFIX = Pattern.compile("(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)+/?");

  private @Nullable String address;
  private String scheme;
  private String authority;
  private String root;

  FixedExchange(Exchange exchange) {
    super(exchange);
    address = exchange.remoteAddress();
    scheme = exchange.scheme();
    authority = exchange.authority();
    root = exchange.scriptRoot();
  }

  /** Sets the client; null when a proxy does not say who it is, or nothing that is understood. */
  void client(@Nullable IpAddress client) {
    address = client == null ? null : client.toString();
  }

  /** Sets the scheme; what is no scheme of HTTP changes nothing. */
  void scheme(String value) {
    switch (value.toLowerCase(Locale.ROOT)) {
      case "http", "ws" -> scheme = "http";
      case "https", "wss" -> scheme = "https";
      default -> {}
    }
  }

  /** Sets the host; one that is malformed makes the request one without a host. */
  void host(String value) {
    if (!value.isEmpty()) {
      authority = value;
    }
  }

  /** Sets the port, also where the host has one. */
  void port(String value) {
    if (isPort(value) && !authority.isEmpty()) {
      int colon = authority.lastIndexOf(':');
      boolean ported = colon > authority.lastIndexOf(']');
      authority = (ported ? authority.substring(0, colon) : authority) + ":" + value;
    }
  }

  private static boolean isPort(String text) {
    return text.length() <= 5 && PORT.matcher(text).matches() && Integer.parseInt(text) <= 65_535;
  }

  /**
   * Sets the path below which the application is mounted; what is no path changes nothing. Two
   * slashes at its beginning would make a URL of another host of each path.
   */
  void prefix(String value) {
    if (PREFIX.matcher(value).matches()) {
      root = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    } else if (value.equals("/")) {
      root = "";
    }
  }

  @Override
  public @Nullable String remoteAddress() {
    return address;
  }

  @Override
  public String scheme() {
    return scheme;
  }

  @Override
  public String authority() {
    return authority;
  }

  @Override
  public String scriptRoot() {
    return root;
  }

  @Override
  public boolean isFromTrustedProxy() {
    return true;
  }
}
