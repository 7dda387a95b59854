package dev.ampoule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class CookieJarTest {

  private Instant now = Instant.parse("2026-11-20T12:00:00Z");
  private final CookieJar jar = new CookieJar(() -> now);

  @Test
  void keepsCookiesOfOneNameByDomainAndPath() {
    jar.store("id=root; Path=/", "localhost", "/a");
    jar.store("id=below; Path=/a", "localhost", "/a");
    jar.store("id=elsewhere", "other.test", "/");

    assertThat(jar.header("localhost", "/a/b")).isEqualTo("id=below; id=root");
    assertThat(jar.header("localhost", "/c")).isEqualTo("id=root");
  }

  @Test
  void replacesACookieOfTheSameKey() {
    jar.store("id=1; Path=/", "localhost", "/");
    jar.store("id=2; Path=/", "localhost", "/");

    assertThat(jar.header("localhost", "/")).isEqualTo("id=2");
  }

  @Test
  void dropsACookieThatExpires() {
    jar.store("id=1; Path=/; Max-Age=60", "localhost", "/");
    now = now.plusSeconds(60);

    assertThat(jar.header("localhost", "/")).isNull();
    assertThat(jar.get("id", "localhost", "/")).isNull();
  }

  @Test
  void deletesByAnExpiredCookie() {
    jar.store("id=1; Path=/", "localhost", "/");
    jar.store("id=; Path=/; Max-Age=0", "localhost", "/");

    assertThat(jar.get("id", "localhost", "/")).isNull();
  }

  @Test
  void ignoresACookieForAForeignHost() {
    jar.store("id=1; Domain=bank.test", "localhost", "/");

    assertThat(jar.get("id", "bank.test", "/")).isNull();
  }

  @Test
  void removesByTheWholeKey() {
    jar.store("id=1; Path=/", "localhost", "/");
    jar.remove("id", "localhost", "/a");

    assertThat(jar.get("id", "localhost", "/")).isNotNull();
  }
}
