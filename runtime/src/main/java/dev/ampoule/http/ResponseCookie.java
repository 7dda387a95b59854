package dev.ampoule.http;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cookie for the client to keep: the value of a {@code Set-Cookie} header.
 *
 * <p>The setters return the cookie itself. A value that may not stand in a cookie is sent in quotes
 * with octal escapes, as Flask does, and is read back by {@link Request#cookies()}.
 *
 * <p>Flask: the parameters of {@code set_cookie}.
 */
public final class ResponseCookie {

  private static final String SAFE_PATH = "%!$&'()*+,/:=@";
  private static final String PLAIN = "_!#$%&'()*+-./:<=>?@[]^`{|}~";

  private final String name;
  private final String value;
  private final Clock clock;
  private @Nullable Duration maxAge;
  private @Nullable Instant expires;
  private @Nullable String path = "/";
  private @Nullable String domain;
  private @Nullable String sameSite;
  private boolean secure;
  private boolean httpOnly;
  private boolean partitioned;

  private ResponseCookie(String name, String value, Clock clock) {
    this.name = name;
    this.value = value;
    this.clock = clock;
  }

  /**
   * Returns a cookie for all paths of this host, kept until the client closes.
   *
   * @param name the name, without blanks, control characters, {@code =} and {@code ;}
   * @param value the value, any text
   */
  public static ResponseCookie of(String name, String value) {
    return of(name, value, Clock.systemUTC());
  }

  static ResponseCookie of(String name, String value, Clock clock) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c == 0x7f || c == '=' || c == ';') {
        throw new IllegalArgumentException(
            "cookie name "
                + HeaderSyntax.quoted(name)
                + " has "
                + HeaderSyntax.quoted(String.valueOf(c))
                + " at "
                + i
                + "; blanks, control characters, = and ; are not allowed");
      }
    }
    return new ResponseCookie(name, value, clock);
  }

  /** Sets how long the client keeps it, in whole seconds; {@code Expires} is sent too. */
  public ResponseCookie maxAge(Duration age) {
    maxAge = age;
    return this;
  }

  /** Sets when the client drops it. */
  public ResponseCookie expires(Instant instant) {
    expires = instant;
    return this;
  }

  /** Sets the path below which it is sent back, {@code /} at first; null leaves it out. */
  public ResponseCookie path(@Nullable String prefix) {
    path = prefix;
    return this;
  }

  /** Sets the domain with whose subdomains it is shared; without one, only this host gets it. */
  public ResponseCookie domain(@Nullable String name) {
    domain = name;
    return this;
  }

  /** Has it sent back over TLS only. */
  public ResponseCookie secure(boolean on) {
    secure = on;
    return this;
  }

  /** Hides it from scripts. */
  public ResponseCookie httpOnly(boolean on) {
    httpOnly = on;
    return this;
  }

  /**
   * Sets when other sites' requests carry it.
   *
   * @param rule {@code Strict}, {@code Lax} or {@code None}, in any case; null leaves it out
   * @throws IllegalArgumentException for anything else
   */
  public ResponseCookie sameSite(@Nullable String rule) {
    sameSite = rule == null ? null : sameSiteRule(rule);
    return this;
  }

  /** Keeps it apart for each site that embeds this one; it is then secure, too. */
  public ResponseCookie partitioned(boolean on) {
    partitioned = on;
    return this;
  }

  private static String sameSiteRule(String rule) {
    return switch (rule.toLowerCase(Locale.ROOT)) {
      case "strict" -> "Strict";
      case "lax" -> "Lax";
      case "none" -> "None";
      default ->
          throw new IllegalArgumentException(
              "sameSite must be Strict, Lax or None, but is " + HeaderSyntax.quoted(rule));
    };
  }

  /** Returns the header's value; attributes stand in Werkzeug's order. */
  public String toHeader() {
    StringBuilder out = new StringBuilder();
    out.append(mojibake(name)).append('=').append(quoted(value));
    if (domain != null && !domain.isEmpty()) {
      out.append("; Domain=").append(asciiDomain(domain));
    }
    Instant until =
        expires != null ? expires : maxAge == null ? null : clock.instant().plus(maxAge);
    if (until != null) {
      out.append("; Expires=").append(HttpDate.format(until));
    }
    if (maxAge != null) {
      out.append("; Max-Age=").append(maxAge.toSeconds());
    }
    out.append(secure || partitioned ? "; Secure" : "").append(httpOnly ? "; HttpOnly" : "");
    if (path != null) {
      out.append("; Path=").append(PercentCoding.encode(path, SAFE_PATH));
    }
    if (sameSite != null) {
      out.append("; SameSite=").append(sameSite);
    }
    return out.append(partitioned ? "; Partitioned" : "").toString();
  }

  /** Header values are Latin-1: a name in other characters is sent as its bytes in UTF-8. */
  private static String mojibake(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String asciiDomain(String domain) {
    int colon = domain.indexOf(':');
    String host = colon < 0 ? domain : domain.substring(0, colon);
    while (host.startsWith(".")) {
      host = host.substring(1);
    }
    return IDN.toASCII(host);
  }

  private static String quoted(String value) {
    if (value.chars().allMatch(c -> isPlain((char) c))) {
      return value;
    }
    StringBuilder out = new StringBuilder("\"");
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c == '"' || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c <= 0x19 || c == ',' || c == ';' || c >= 0x7f) {
        out.append('\\').append((char) ('0' + (c >> 6)));
        out.append((char) ('0' + ((c >> 3) & 7))).append((char) ('0' + (c & 7)));
      } else {
        out.append((char) c);
      }
    }
    return out.append('"').toString();
  }

  private static boolean isPlain(char c) {
    return Ascii.isAlphanumeric(c) || PLAIN.indexOf(c) >= 0;
  }

  /** Returns {@link #toHeader()}. */
  @Override
  public String toString() {
    return toHeader();
  }
}
