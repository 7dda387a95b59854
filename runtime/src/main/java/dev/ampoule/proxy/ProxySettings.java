package dev.ampoule.proxy;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys {@code PROXY_FIX_*} of the configuration. */
final class ProxySettings {

  private static final int MOST_PROXIES = 100;

  private ProxySettings() {}

  static @Nullable ProxyFix read(Config config) {
    List<IpRange> trusted = ranges(config);
    int one = trusted.isEmpty() ? 0 : 1; // what ProxyFix() starts with
    Hops hops =
        new Hops(
            hops(config, "PROXY_FIX_FOR", one),
            hops(config, "PROXY_FIX_PROTO", one),
            hops(config, "PROXY_FIX_HOST", 0),
            hops(config, "PROXY_FIX_PORT", 0),
            hops(config, "PROXY_FIX_PREFIX", 0));
    boolean forwarded = config.bool("PROXY_FIX_FORWARDED");
    if (hops.any()) {
      return ProxyFix.of(hops, trusted, forwarded);
    }
    if (forwarded && trusted.isEmpty()) {
      throw new ConfigException(
          "PROXY_FIX_FORWARDED is set, but neither PROXY_FIX_TRUSTED nor PROXY_FIX_FOR is: say"
              + " which proxies are trusted, or how many");
    }
    return null;
  }

  private static int hops(Config config, String key, int fallback) {
    int count = config.integer(key, fallback);
    if (count < 0 || count > MOST_PROXIES) {
      throw config.unfit(key, "a number of proxies, 0 to " + MOST_PROXIES);
    }
    return count;
  }

  private static List<IpRange> ranges(Config config) {
    List<String> texts = config.list("PROXY_FIX_TRUSTED");
    if (texts.isEmpty()) {
      return List.of();
    }
    try {
      return texts.stream().map(IpRange::parse).toList();
    } catch (IllegalArgumentException e) {
      throw config.unfit(
          "PROXY_FIX_TRUSTED", "addresses and ranges such as 10.0.0.0/8: " + e.getMessage());
    }
  }
}
