package dev.ampoule;

import dev.ampoule.config.Config;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the configuration that every request needs, converted once.
 *
 * @param debug {@code DEBUG}: whether pages for developers are shown
 * @param testing {@code TESTING}: whether tests drive the application
 * @param propagateExceptions {@code PROPAGATE_EXCEPTIONS}: whether the transport for tests throws
 *     what nothing handled, instead of giving the 500; by default while testing
 * @param serverName {@code SERVER_NAME}: host and port for URLs outside of requests and the parent
 *     of subdomains; null when not set
 * @param applicationRoot {@code APPLICATION_ROOT}: the path below which URLs are built outside of
 *     requests
 * @param preferredUrlScheme {@code PREFERRED_URL_SCHEME}: the scheme of URLs outside of requests
 * @param trustedHosts {@code TRUSTED_HOSTS}: the hosts that are served, {@code .example.com} with
 *     its subdomains; empty for all
 * @param maxContentLength {@code MAX_CONTENT_LENGTH}: how many bytes a request's body may have
 * @param provideAutomaticOptions {@code PROVIDE_AUTOMATIC_OPTIONS}: whether rules answer OPTIONS by
 *     themselves
 * @param requestIdHeader {@code REQUEST_ID_HEADER}: the header for ids of requests; empty for none
 */
public record CoreSettings(
    boolean debug,
    boolean testing,
    boolean propagateExceptions,
    @Nullable String serverName,
    String applicationRoot,
    String preferredUrlScheme,
    List<String> trustedHosts,
    long maxContentLength,
    boolean provideAutomaticOptions,
    String requestIdHeader) {

  private static final String NOT_IN_HOSTS = " \t\n\u000B\f\r/?#@";

  static CoreSettings of(Config config) {
    boolean testing = config.bool("TESTING");
    return new CoreSettings(
        config.bool("DEBUG"),
        testing,
        config.bool("PROPAGATE_EXCEPTIONS", testing),
        serverName(config),
        applicationRoot(config),
        scheme(config),
        config.list("TRUSTED_HOSTS"),
        config.size("MAX_CONTENT_LENGTH"),
        config.bool("PROVIDE_AUTOMATIC_OPTIONS"),
        requestIdHeader(config));
  }

  private static @Nullable String serverName(Config config) {
    String name = config.string("SERVER_NAME", "");
    for (int i = 0; i < name.length(); i++) {
      if (NOT_IN_HOSTS.indexOf(name.charAt(i)) >= 0) {
        throw config.unfit(
            "SERVER_NAME", "a host and perhaps a port, such as \"example.com:5000\"");
      }
    }
    return name.isEmpty() ? null : name;
  }

  private static String applicationRoot(Config config) {
    String root = config.string("APPLICATION_ROOT");
    if (!root.startsWith("/")) {
      throw config.unfit("APPLICATION_ROOT", "a path that starts with \"/\"");
    }
    return root;
  }

  private static String scheme(Config config) {
    String scheme = config.string("PREFERRED_URL_SCHEME");
    boolean fits = !scheme.isEmpty() && isLetter(scheme.charAt(0));
    for (int i = 1; i < scheme.length(); i++) {
      char c = scheme.charAt(i);
      fits &= isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
    }
    if (!fits) {
      throw config.unfit("PREFERRED_URL_SCHEME", "a scheme such as \"https\"");
    }
    return scheme;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String requestIdHeader(Config config) {
    String name = config.string("REQUEST_ID_HEADER");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letterOrDigit = c < 0x7f && Character.isLetterOrDigit(c);
      if (!letterOrDigit && c != '-' && c != '_') {
        throw config.unfit("REQUEST_ID_HEADER", "a header's name such as \"X-Request-ID\"");
      }
    }
    return name;
  }
}
