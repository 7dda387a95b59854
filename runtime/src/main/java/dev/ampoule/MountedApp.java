package dev.ampoule;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.ForwardingExchange;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An application below a prefix of another one. */
record MountedApp(String prefix, App app) {

  MountedApp {
    Objects.requireNonNull(app, "app");
    if (!prefix.startsWith("/") || prefix.endsWith("/") || prefix.contains("//")) {
      throw new IllegalArgumentException(
          "prefix \"" + prefix + "\" is not like \"/admin\": a slash, then names between slashes");
    }
  }

  /** How much of an encoded path the prefix takes; -1 if the path is not below it. */
  int length(String rawPath) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    int at = 0;
    for (byte b : wanted) {
      if (at >= rawPath.length()) {
        return -1;
      }
      int found = rawPath.charAt(at++);
      if (found == '%' && at + 2 <= rawPath.length()) {
        found = hex(rawPath, at);
        at += 2;
      }
      if (found != (b & 0xff)) {
        return -1;
      }
    }
    return at == rawPath.length() || rawPath.charAt(at) == '/' ? at : -1;
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  /** The request as the application below sees it. */
  Exchange below(Exchange exchange, int length) {
    return new Below(exchange, prefix, exchange.rawPath().substring(length));
  }

  private static final class Below extends ForwardingExchange {

    private final String prefix;
    private final String rest;

    Below(Exchange exchange, String prefix, String rest) {
      super(exchange);
      this.prefix = prefix;
      this.rest = rest.isEmpty() ? "/" : rest;
    }

    @Override
    public String rawPath() {
      return rest;
    }

    @Override
    public String scriptRoot() {
      return super.scriptRoot() + prefix;
    }
  }
}
