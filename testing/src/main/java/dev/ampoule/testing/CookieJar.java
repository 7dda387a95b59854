package dev.ampoule.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cookies of one client, keyed by domain, path and name as in a browser. */
final class CookieJar {

  private record Key(String domain, String path, String name) {}

  private final Map<Key, TestCookie> cookies = new LinkedHashMap<>();
  private final InstantSource clock;

  CookieJar(InstantSource clock) {
    this.clock = clock;
  }

  synchronized @Nullable TestCookie get(String name, String domain, String path) {
    TestCookie cookie = cookies.get(new Key(domain, path, name));
    return cookie == null || cookie.isExpired(clock.instant()) ? null : cookie;
  }

  synchronized void put(TestCookie cookie) {
    Key key = new Key(cookie.domain(), cookie.path(), cookie.name());
    if (cookie.isExpired(clock.instant())) {
      cookies.remove(key);
    } else {
      cookies.put(key, cookie);
    }
  }

  synchronized void remove(String name, String domain, String path) {
    cookies.remove(new Key(domain, path, name));
  }

  /** Stores what a response sets; a cookie for a host that did not send it is ignored. */
  void store(String setCookie, String host, String path) {
    TestCookie cookie = TestCookie.parse(setCookie, host, path, clock.instant());
    if (cookie.matchesHost(host)) {
      put(cookie);
    }
  }

  /** The {@code Cookie} header of a request, longer paths first, or null without cookies. */
  synchronized @Nullable String header(String host, String path) {
    Instant now = clock.instant();
    cookies.values().removeIf(cookie -> cookie.isExpired(now));
    String header =
        cookies.values().stream()
            .filter(cookie -> cookie.matchesHost(host) && cookie.matchesPath(path))
            .sorted(Comparator.comparingInt((TestCookie cookie) -> -cookie.path().length()))
            .map(cookie -> cookie.name() + "=" + cookie.encoded())
            .collect(Collectors.joining("; "));
    return header.isEmpty() ? null : header;
  }
}
