package dev.ampoule.logging;

import dev.ampoule.http.PercentCoding;
import dev.ampoule.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps passwords and the like out of the log, also where a message or an exception has them. */
final class LogSecrets {

  /** What makes a part of a path secret by its variable's name. */
  private static final List<String> PATH_WORDS =
      List.of("TOKEN", "SECRET", "PASSWORD", "PASSWD", "CREDENTIAL", "SIGNATURE");

  private static final String MASK = "••••••";

  /** {@code scheme://user:password@}. */
  private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/?#@\\s]*@");

  /** {@code password=…}, in URLs of databases and elsewhere. */
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?i)((?:password|passwd|pwd|secret|token|api[-_]?key|credentials?)[\"']?\\s?=\\s?)"
              + "(?:\"[^\"]*\"|'[^']*'|[^\\s&;,}\\])]+)");

  /** {@code Authorization: Bearer …}, and cookies. */
  private static final Pattern HEADER =
      Pattern.compile("(?i)((?:authorization|cookie)\"?\\s?[:=]\\s?)[^\\r\\n]+");

  private static final Pattern SCHEME =
      Pattern.compile("(?i)\\b((?:bearer|basic)\\s)[A-Za-z0-9._~+/=-]{8,}");

  private LogSecrets() {}

  /** A message without the secrets that can be seen to be some. */
  static String masked(String text) {
    String result = text;
    if (result.contains("://")) {
      result = USER_INFO.matcher(result).replaceAll(MASK + "@");
    }
    if (result.indexOf('=') >= 0) {
      result = ASSIGNED.matcher(result).replaceAll("$1" + MASK);
    }
    if (result.indexOf(':') >= 0 || result.indexOf('=') >= 0) {
      result = HEADER.matcher(result).replaceAll("$1" + MASK);
    }
    return result.indexOf(' ') < 0 ? result : SCHEME.matcher(result).replaceAll("$1" + MASK);
  }

  /** Whether a variable of a path is a secret: who has the path can do what its user can. */
  static boolean isSecretVariable(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return PATH_WORDS.stream().anyMatch(upper::contains);
  }

  /** A query, encoded as it came, with the values of secret names masked. */
  static String maskedQuery(String query) {
    if (query.indexOf('=') < 0) {
      return query;
    }
    StringBuilder out = new StringBuilder(query.length());
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      boolean secret =
          equals > 0 && SafeText.isSecret(PercentCoding.decodePath(pair.substring(0, equals)));
      out.append(out.isEmpty() ? "" : "&")
          .append(secret ? pair.substring(0, equals + 1) + MASK : pair);
    }
    return out.toString();
  }
}
