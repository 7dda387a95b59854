package todo;

import java.util.Map;

/** What the tests of the launcher put into its environment. */
final class Launchers {

  /** The JDK of this test, which has made the cache. */
  static final Map<String, String> PLAIN = options("");

  /** With this option a JVM ends when it cannot use its cache. */
  static final Map<String, String> WITH_CACHE_OR_NOT_AT_ALL = options("-XX:AOTMode=on");

  private Launchers() {}

  static Map<String, String> options(String options) {
    return Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", options);
  }
}
