package dev.ampoule.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cookie in a test client's jar.
 *
 * <p>Flask: {@code werkzeug.test.Cookie}. As there, {@code Secure} is recorded and a test over
 * plain HTTP still sends the cookie.
 *
 * @param name the name
 * @param value the value, unquoted
 * @param encoded the value as it travels, quoted where the application quoted it
 * @param domain the host, lower case, without a dot in front
 * @param hostOnly whether subdomains of {@code domain} do not get the cookie
 * @param path the path below which requests get the cookie
 * @param expires when it ends, or null at the end of the client
 * @param secure whether it has the attribute {@code Secure}
 * @param httpOnly whether it has the attribute {@code HttpOnly}
 * @param sameSite the attribute {@code SameSite}, or null
 */
public record TestCookie(
    String name,
    String value,
    String encoded,
    String domain,
    boolean hostOnly,
    String path,
    @Nullable Instant expires,
    boolean secure,
    boolean httpOnly,
    @Nullable String sameSite) {

  /**
   * A cookie for one host and the paths below a path, until the end of the client.
   *
   * @param name its name
   * @param value its value, which is quoted where it has to be
   * @param domain the host
   * @param path the path
   * @return the cookie
   */
  public static TestCookie of(String name, String value, String domain, String path) {
    return new TestCookie(name, value, quote(value), domain, true, path, null, false, false, null);
  }

  /** Reads a {@code Set-Cookie} header that answered a request to the host and path. */
  static TestCookie parse(String header, String host, String requestPath, Instant now) {
    int end = header.indexOf(';');
    String pair = end < 0 ? header : header.substring(0, end);
    Map<String, String> attributes = attributes(end < 0 ? "" : header.substring(end + 1));
    int equals = pair.indexOf('=');
    String name = equals < 0 ? "" : pair.substring(0, equals).strip();
    String encoded = pair.substring(equals + 1).strip();
    String domain = attributes.getOrDefault("domain", "");
    domain = domain.startsWith(".") ? domain.substring(1) : domain;
    String path = attributes.getOrDefault("path", "");
    return new TestCookie(
        name,
        unquote(encoded),
        encoded,
        domain.isEmpty() ? host : domain.toLowerCase(Locale.ROOT),
        domain.isEmpty(),
        path.startsWith("/") ? path : directory(requestPath),
        expires(attributes, now),
        attributes.containsKey("secure"),
        attributes.containsKey("httponly"),
        attributes.get("samesite"));
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new HashMap<>();
    for (String attribute : text.split(";", -1)) {
      int equals = attribute.indexOf('=');
      String name = equals < 0 ? attribute : attribute.substring(0, equals);
      String value = equals < 0 ? "" : attribute.substring(equals + 1);
      attributes.put(name.strip().toLowerCase(Locale.ROOT), value.strip());
    }
    return attributes;
  }

  private static @Nullable Instant expires(Map<String, String> attributes, Instant now) {
    String maxAge = attributes.get("max-age");
    if (maxAge != null && maxAge.matches("-?\\d{1,12}")) {
      return now.plusSeconds(Long.parseLong(maxAge));
    }
    String date = attributes.get("expires");
    if (date == null) {
      return null;
    }
    try {
      return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String directory(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }

  /** Quotes a value with octal escapes, if it holds anything that a cookie's value may not. */
  private static String quote(String value) {
    if (value.matches("[\\w!#$%&'()*+\\-./:<=>?@\\[\\]^`{|}~]*")) {
      return value;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      if (b < ' ' || b == '"' || b == '\\' || b == ',' || b == ';' || b == 0x7F) {
        quoted.append(String.format("\\%03o", Byte.toUnsignedInt(b)));
      } else {
        quoted.append((char) b);
      }
    }
    return quoted.append('"').toString();
  }

  /** Undoes the quotes and octal escapes of a cookie's value. */
  private static String unquote(String value) {
    if (value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
      return value;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length());
    int end = value.length() - 1;
    for (int i = 1; i < end; i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 3 < end && value.substring(i + 1, i + 4).matches("[0-3][0-7]{2}")) {
        bytes.write(Integer.parseInt(value.substring(i + 1, i + 4), 8));
        i += 3;
      } else if (c == '\\' && i + 1 < end) {
        bytes.write(value.charAt(++i));
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  boolean isExpired(Instant now) {
    return expires != null && !expires.isAfter(now);
  }

  boolean matchesHost(String host) {
    return host.equals(domain) || (!hostOnly && host.endsWith("." + domain));
  }

  boolean matchesPath(String requestPath) {
    if (requestPath.equals(path)) {
      return true;
    }
    return requestPath.startsWith(path)
        && (path.endsWith("/") || requestPath.charAt(path.length()) == '/');
  }
}
