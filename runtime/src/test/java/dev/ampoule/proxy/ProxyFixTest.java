package dev.ampoule.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.TestApps;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.ForwardingExchange;
import dev.ampoule.http.Request;
import dev.ampoule.memory.MemoryRequest;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyFixTest {

  private static final String PEER = "127.0.0.1";

  @ParameterizedTest
  @CsvSource({
    "203.0.113.9, 203.0.113.9",
    "203.0.113.9:4711, 203.0.113.9",
    "203.0.113.9:_port, 203.0.113.9",
    "2001:DB8::0:9, 2001:db8::9",
    "[2001:db8::9], 2001:db8::9",
    "[2001:db8::9]:4711, 2001:db8::9",
    "[::1]:80, ::1",
    "', 203.0.113.9', 203.0.113.9",
    "[fe80::9%25eth0]:4711, fe80::9",
    "fe80::9%eth0, fe80::9",
    "::ffff:203.0.113.9, 203.0.113.9",
    "'\"203.0.113.9\"', 203.0.113.9",
  })
  void readsAddressesWithPortsBracketsAndZones(String node, String address) {
    assertThat(client(new ProxyFix(), "X-Forwarded-For", node)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "_hidden",
        "client.example.com",
        "203.0.113.9.1",
        "203.0.113.9:port",
        "203.0.113.9:123456",
        "[203.0.113.9]",
        "[2001:db8::9",
        "[2001:db8::9]x",
        "2001:db8::9]",
        "<script>",
        "203.0.113.9\u001b[31m",
        "\"203.0.113.9",
        "\""
      })
  void doesNotKnowAClientThatHasNoAddress(String node) {
    assertThat(client(new ProxyFix(), "X-Forwarded-For", node)).isNull();
  }

  @Test
  void countsOverAllLinesOfAHeader() {
    MemoryRequest exchange =
        request("X-Forwarded-For", "192.0.2.1").header("X-Forwarded-For", "192.0.2.2, 192.0.2.3");

    assertThat(new ProxyFix().xFor(1).fix(exchange).remoteAddress()).isEqualTo("192.0.2.3");
    assertThat(new ProxyFix().xFor(3).fix(exchange).remoteAddress()).isEqualTo("192.0.2.1");
    assertThat(new ProxyFix().xFor(4).fix(exchange).remoteAddress()).isEqualTo(PEER);
  }

  @Test
  void valuesBeyondTheCountAreTheClientsOwn() {
    Exchange fixed =
        new ProxyFix()
            .xHost(1)
            .fix(
                request("X-Forwarded-For", "6.6.6.6, 203.0.113.9")
                    .header("X-Forwarded-Proto", "https, http")
                    .header("X-Forwarded-Host", "evil.test, example.com"));

    assertThat(fixed.remoteAddress()).isEqualTo("203.0.113.9");
    assertThat(fixed.scheme()).isEqualTo("http");
    assertThat(fixed.authority()).isEqualTo("example.com");
  }

  @ParameterizedTest
  @CsvSource({"https, https", "HTTPS, https", "wss, https", "ws, http", "ftp, http", "'', http"})
  void knowsSchemesOfHttpOnly(String value, String scheme) {
    assertThat(new ProxyFix().fix(request("X-Forwarded-Proto", value)).scheme()).isEqualTo(scheme);
  }

  @ParameterizedTest
  @CsvSource({
    "8443, example.com:8443",
    "443, example.com:443",
    "65535, example.com:65535",
    "0, example.com:1",
    "000080, example.com:1",
    "65536, example.com:1",
    "-1, example.com:1",
    "80x, example.com:1",
    "'', example.com:1",
  })
  void portsAreNumbers(String port, String authority) {
    MemoryRequest exchange = request("X-Forwarded-Port", port).authority("example.com:1");

    assertThat(new ProxyFix().xPort(1).fix(exchange).authority()).isEqualTo(authority);
  }

  @Test
  void aPortNeedsAHost() {
    MemoryRequest exchange = request("X-Forwarded-Port", "81").authority("");

    assertThat(new ProxyFix().xPort(1).fix(exchange).authority()).isEmpty();
  }

  @Test
  void portStandsBehindTheBracketOfAnAddress() {
    MemoryRequest exchange = request("X-Forwarded-Port", "81").authority("[2001:db8::1]");

    assertThat(new ProxyFix().xPort(1).fix(exchange).authority()).isEqualTo("[2001:db8::1]:81");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil test", "a/b", "a@b", "[::1", "example.com:x", "ex\u00e9mple.com", "a\"b"})
  void aHostThatCannotBeOneIsNone(String host) {
    Exchange fixed = new ProxyFix().xHost(1).fix(request("X-Forwarded-Host", host));

    assertThat(new Request(TestApps.empty(), fixed).host()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/app, /app",
    "/app/, /app",
    "/a/b, /a/b",
    "/caf%C3%A9, /caf%C3%A9",
    "/, ''",
    "app, ''",
    "//evil.test, ''",
    "//evil.test/app, ''",
    "/a//b, ''",
    "/\\evil.test, ''",
    "/a?b, ''",
    "/a#b, ''",
    "/a b, ''",
    "https://evil.test/, ''",
  })
  void prefixIsAPath(String prefix, String root) {
    Exchange fixed = new ProxyFix().xPrefix(1).fix(request("X-Forwarded-Prefix", prefix));

    assertThat(fixed.scriptRoot()).isEqualTo(root);
  }

  @ParameterizedTest
  @CsvSource({"/, ''", "'', /outer", "/a b, /outer"})
  void prefixReplacesTheOneThatIsThere(String prefix, String root) {
    Exchange mounted =
        new ForwardingExchange(request("X-Forwarded-Prefix", prefix)) {
          @Override
          public String scriptRoot() {
            return "/outer";
          }
        };

    assertThat(new ProxyFix().xPrefix(1).fix(mounted).scriptRoot()).isEqualTo(root);
  }

  @ParameterizedTest
  @CsvSource({
    // the right-most address that is no proxy's
    "127.0.0.1, '203.0.113.9', 203.0.113.9",
    "127.0.0.1, '203.0.113.9, 10.0.0.2', 203.0.113.9",
    "127.0.0.1, '203.0.113.9, 10.0.0.3, 10.0.0.2', 203.0.113.9",
    "127.0.0.1, '6.6.6.6, 203.0.113.9, 10.0.0.2', 203.0.113.9",
    "127.0.0.1, '10.0.0.66, 203.0.113.9, 10.0.0.2', 203.0.113.9",
    "127.0.0.1, '10.0.0.3, 10.0.0.2', 10.0.0.3",
    "127.0.0.1, '::ffff:10.0.0.3', 10.0.0.3",
    // a proxy that hides or mangles its client: what is left of it is not believed
    "127.0.0.1, '203.0.113.9, unknown, 10.0.0.2',",
    "127.0.0.1, '203.0.113.9, , 10.0.0.2', 203.0.113.9",
    // who is not a proxy is not believed
    "203.0.113.1, '198.51.100.7', 203.0.113.1",
    "::1, '203.0.113.9', ::1",
  })
  void followsTheAddressesOfTrustedProxies(String peer, String chain, @Nullable String client) {
    ProxyFix fix = new ProxyFix().trusting("127.0.0.0/8", "10.0.0.0/8");

    Exchange fixed = fix.fix(request("X-Forwarded-For", chain).remoteAddress(peer));

    assertThat(fixed.remoteAddress()).isEqualTo(client);
  }

  @Test
  void otherHeadersOfStrangersAreNotBelieved() {
    ProxyFix fix = new ProxyFix().xHost(1).xPrefix(1).trusting("10.0.0.0/8");
    MemoryRequest exchange =
        request("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "evil.test")
            .header("X-Forwarded-Prefix", "/evil")
            .remoteAddress("203.0.113.1");

    assertThat(fix.fix(exchange)).isSameAs(exchange);
    assertThat(fix.fix(exchange.remoteAddress(null))).isSameAs(exchange);
    assertThat(fix.fix(exchange.remoteAddress("10.1.1.1")).authority()).isEqualTo("evil.test");
  }

  @Test
  void whatIsFixedIsNotFixedAgain() {
    ProxyFix outer = new ProxyFix().xPrefix(1);
    Exchange fixed =
        outer.fix(request("X-Forwarded-For", "10.0.0.9").header("X-Forwarded-Prefix", "/a"));

    assertThat(fixed.isFromTrustedProxy()).isTrue();
    assertThat(new ProxyFix().xFor(1).fix(fixed)).isSameAs(fixed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "for=203.0.113.9 ! 203.0.113.9",
        "For=203.0.113.9;Proto=https;by=10.0.0.1 ! 203.0.113.9",
        "for=\"203.0.113.9:4711\" ! 203.0.113.9",
        "for=\"[2001:db8::9]:4711\" ! 2001:db8::9",
        "for=\"\\203.0.113.9\" ! 203.0.113.9",
        "for=6.6.6.6, for=203.0.113.9 ! 203.0.113.9",
        "for=6.6.6.6,for=203.0.113.9, ! 203.0.113.9",
        ",for=203.0.113.9 ! 203.0.113.9",
        "for=203.0.113.9;;proto=https; ! 203.0.113.9",
        "for=203.0.113.9;by=AZaz09|~ ! 203.0.113.9",
        " for=203.0.113.9 ; proto=https ! 203.0.113.9",
        "for=6.6.6.6;by=\"a,b;c\", for=203.0.113.9 ! 203.0.113.9",
        "proto=https ! 127.0.0.1",
        "for=unknown !",
        "for=_hidden !",
        "for=\"_gazonk:_port\" !",
        // mistakes: the client is not known
        "for=\"6.6.6.6, for=203.0.113.9 !",
        "for=203.0.113.9;for=6.6.6.6 !",
        "for=6.6.6.6 for=203.0.113.9 !",
        "for=, for=203.0.113.9 !",
        "for=\"\" !",
        "for !",
        "=203.0.113.9 !",
        "for\"203.0.113.9\" !",
        "for=203.0.113.9;by={x} !",
        "for=203.0.113.9;by=caf\u00e9 !",
        "for=\"203.0.113.9\"x !",
        "for=\"203.0.113.9\\ !",
      })
  void readsForwarded(String header, @Nullable String client) {
    assertThat(client(new ProxyFix().forwarded(true), "Forwarded", header)).isEqualTo(client);
  }

  @Test
  void emptyElementsOfForwardedDoNotCount() {
    ProxyFix two = new ProxyFix().xFor(2).forwarded(true);

    assertThat(client(two, "Forwarded", "for=203.0.113.9,, ,for=10.0.0.1"))
        .isEqualTo("203.0.113.9");
    assertThat(client(two, "Forwarded", "for=203.0.113.9;by=!x,for=10.0.0.1"))
        .isEqualTo("203.0.113.9");
  }

  @Test
  void readsSchemeAndHostFromForwarded() {
    ProxyFix fix = new ProxyFix().xHost(1).xPort(1).forwarded(true);

    Exchange fixed =
        fix.fix(
            request("Forwarded", "for=6.6.6.6;host=evil.test;proto=http")
                .header("Forwarded", "for=192.0.2.9;host=\"example.com:8443\";proto=https")
                .header("X-Forwarded-Host", "evil.test"));

    assertThat(fixed.scheme()).isEqualTo("https");
    assertThat(fixed.authority()).isEqualTo("example.com:8443");
  }

  @Test
  void readsOnlyOneOfTheTwoKindsOfHeaders() {
    MemoryRequest exchange =
        request("X-Forwarded-For", "192.0.2.1").header("Forwarded", "for=192.0.2.2");

    assertThat(new ProxyFix().fix(exchange).remoteAddress()).isEqualTo("192.0.2.1");
    assertThat(new ProxyFix().forwarded(true).fix(exchange).remoteAddress()).isEqualTo("192.0.2.2");
  }

  @Test
  void followsProxiesThroughForwarded() {
    ProxyFix fix = new ProxyFix().trusting("127.0.0.1", "10.0.0.0/8", "fd00::/8").forwarded(true);
    MemoryRequest exchange =
        request(
            "Forwarded", "for=6.6.6.6, for=\"203.0.113.9:1\", for=\"[fd00::1]:9\", for=10.1.1.1");

    assertThat(fix.fix(exchange).remoteAddress()).isEqualTo("203.0.113.9");
  }

  @Test
  void keysOfTheConfigurationMakeOne() {
    assertThat(ProxyFix.of(Config.defaults())).isNull();
    assertThat(ProxyFix.of(Config.of(Map.of("PROXY_FIX_FOR", "2", "PROXY_FIX_HOST", 1))))
        .hasToString(new ProxyFix().xFor(2).xProto(0).xHost(1).toString());
    assertThat(ProxyFix.of(Config.of(Map.of("PROXY_FIX_TRUSTED", "10.0.0.0/8, ::1"))))
        .hasToString(new ProxyFix().trusting("10.0.0.0/8", "::1").toString());
    assertThat(
            ProxyFix.of(
                Config.of(
                    Map.of(
                        "PROXY_FIX_TRUSTED",
                        "::1",
                        "PROXY_FIX_FOR",
                        0,
                        "PROXY_FIX_FORWARDED",
                        true,
                        "PROXY_FIX_PORT",
                        1,
                        "PROXY_FIX_PREFIX",
                        1))))
        .hasToString(
            new ProxyFix().xFor(0).xPort(1).xPrefix(1).trusting("::1").forwarded(true).toString());
    assertThat(
            ProxyFix.of(
                Config.of(
                    Map.of(
                        "PROXY_FIX_TRUSTED",
                        "::1",
                        "PROXY_FIX_FOR",
                        0,
                        "PROXY_FIX_PROTO",
                        0,
                        "PROXY_FIX_FORWARDED",
                        true))))
        .isNull();
    assertThat(ProxyFix.of(Config.of(Map.of("PROXY_FIX_HOST", 100))))
        .hasToString(new ProxyFix().xFor(0).xProto(0).xHost(100).toString());
  }

  @Test
  void noNumberOfProxiesIsNegative() {
    ProxyFix fix = new ProxyFix();

    for (IntFunction<ProxyFix> change :
        List.<IntFunction<ProxyFix>>of(
            fix::xFor, fix::xProto, fix::xHost, fix::xPort, fix::xPrefix)) {
      assertThatThrownBy(() -> change.apply(-1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a number of proxies must not be negative");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PROXY_FIX_FOR, -1, 'PROXY_FIX_FOR is \"-1\", but must be a number of proxies, 0 to 100'",
    "PROXY_FIX_HOST, 101, 'PROXY_FIX_HOST is \"101\", but must be a number of proxies, 0 to 100'",
    "PROXY_FIX_TRUSTED, proxy, 'must be addresses and ranges such as 10.0.0.0/8: \"proxy\" is'",
    "PROXY_FIX_FORWARDED, true, neither PROXY_FIX_TRUSTED nor PROXY_FIX_FOR is",
  })
  void wrongKeysAreRefused(String key, String value, String message) {
    assertThatThrownBy(() -> ProxyFix.of(Config.of(Map.of(key, value))))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  private static @Nullable String client(ProxyFix fix, String header, String value) {
    return fix.fix(request(header, value)).remoteAddress();
  }

  private static MemoryRequest request(String header, String value) {
    return MemoryRequest.get("/").header(header, value);
  }
}
