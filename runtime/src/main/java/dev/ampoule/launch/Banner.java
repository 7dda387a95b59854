package dev.ampoule.launch;

import dev.ampoule.App;
import dev.ampoule.CoreSettings;
import dev.ampoule.server.HelidonServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a program says when it serves. */
final class Banner {

  private Banner() {}

  /** One line: what is served where, in which environment, and how long the start took. */
  static String of(Running running) {
    App app = running.app();
    int routes = app.routes().size();
    String name = app.name().substring(app.name().lastIndexOf('.') + 1);
    return name
        + " serves "
        + routes
        + (routes == 1 ? " route at " : " routes at ")
        + running.server().url()
        + " ("
        + environment(app.settings())
        + ")"
        + since();
  }

  /** What to think of before others use this program; null when there is nothing. */
  static @Nullable String warning(Running running) {
    HelidonServer server = running.server();
    return running.app().settings().debug() && !isLoopback(server.host())
        ? "DEBUG is on, and other machines can reach %s: DEBUG is for the machine of a developer"
            .formatted(server.url())
        : null;
  }

  private static String environment(CoreSettings settings) {
    if (settings.debug()) {
      return "debug";
    }
    return settings.testing() ? "testing" : "production";
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** From the start of the process, and with it of the JVM. */
  private static String since() {
    Instant start = ProcessHandle.current().info().startInstant().orElse(null);
    return start == null
        ? ""
        : " after " + Duration.between(start, Instant.now()).toMillis() + " ms";
  }
}
