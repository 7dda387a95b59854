package dev.ampoule.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its name what must not be shown, and removes passwords from URLs. */
final class Secrets {

  static final String MASK = "••••••";

  private static final List<String> WORDS =
      List.of(
          "SECRET",
          "PASS",
          "PWD",
          "TOKEN",
          "KEY",
          "CREDENTIAL",
          "PRIVATE",
          "AUTH",
          "COOKIE",
          "SESSION",
          "CSRF",
          "SIGNATURE",
          "SALT",
          "DSN",
          "CODE");

  /** What stands between the scheme and the host, or is a parameter with a secret's name. */
  private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/?#\\s]*@");

  private static final Pattern PARAMETER =
      Pattern.compile("(?i)((?:password|passwd|pwd|secret|token|key)\\s*=\\s*)[^&;,\\s}\\])]+");

  private Secrets() {}

  static boolean isSecret(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return WORDS.stream().anyMatch(upper::contains);
  }

  /** The value to show under a name. */
  static String shown(String name, String value) {
    return isSecret(name) ? MASK : withoutPasswords(value);
  }

  static String withoutPasswords(String value) {
    String plain = USER_INFO.matcher(value).replaceAll(MASK + "@");
    return PARAMETER.matcher(plain).replaceAll("$1" + MASK);
  }
}
