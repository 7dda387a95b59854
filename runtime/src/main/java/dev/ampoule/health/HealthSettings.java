package dev.ampoule.health;

import dev.ampoule.config.Config;
import dev.ampoule.http.Exchange;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the configuration about health.
 *
 * @param livePath where it is asked whether the application lives; null when nowhere
 * @param readyPath where it is asked whether it is ready; null when nowhere
 * @param timeout how long a check may take
 */
record HealthSettings(@Nullable String livePath, @Nullable String readyPath, Duration timeout) {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  static HealthSettings of(Config config) {
    String live = path(config, "HEALTH_LIVE_PATH");
    String ready = path(config, "HEALTH_READY_PATH");
    if (live != null && live.equals(ready)) {
      throw config.unfit("HEALTH_READY_PATH", "another path than HEALTH_LIVE_PATH");
    }
    Duration timeout = config.duration("HEALTH_TIMEOUT");
    if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0) {
      throw config.unfit("HEALTH_TIMEOUT", "a time of at most 60 seconds, and more than none");
    }
    return new HealthSettings(live, ready, timeout);
  }

  private static @Nullable String path(Config config, String key) {
    String path = config.string(key);
    if (!path.isEmpty() && !isPath(path)) {
      throw config.unfit(key, "a path such as \"/health\" as clients send it, or empty for none");
    }
    return path.isEmpty() ? null : path;
  }

  /** Whether an {@link Exchange#rawPath()} can be like that. */
  private static boolean isPath(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c <= ' ' || c > '~' || c == '?' || c == '#') {
        return false;
      }
    }
    return path.startsWith("/");
  }
}
