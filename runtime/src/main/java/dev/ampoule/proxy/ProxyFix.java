package dev.ampoule.proxy;

import dev.ampoule.Middleware;
import dev.ampoule.config.Config;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the client's address, the scheme, host, port and prefix from what proxies in front of the
 * server say in headers.
 *
 * <p>Anybody can send such headers. So it must be said how many proxies add to each of them: the
 * value that counts is that many from the right, and with fewer values nothing changes. Or {@link
 * #trusting} names the addresses of the proxies: then only requests that come from one of them are
 * changed, and the client is the right-most address that is none of theirs.
 *
 * <p>The keys {@code PROXY_FIX_*} of the configuration install one around everything else; a
 * program may add one as a middleware instead. What another one has fixed is left alone.
 *
 * <p>Flask: {@code werkzeug.middleware.proxy_fix.ProxyFix}.
 */
public final class ProxyFix implements Middleware {

  private final Hops hops;
  private final List<IpRange> trusted;
  private final boolean forwarded;

  private ProxyFix(Hops hops, List<IpRange> trusted, boolean forwarded) {
    this.hops = hops;
    this.trusted = trusted;
    this.forwarded = forwarded;
  }

  /** One proxy, which sets {@code X-Forwarded-For} and {@code X-Forwarded-Proto}. */
  public ProxyFix() {
    this(new Hops(1, 1, 0, 0, 0), List.of(), false);
  }

  /**
   * Returns what the keys {@code PROXY_FIX_*} of a configuration say, or null when none is set.
   *
   * @throws dev.ampoule.config.ConfigException if a value is not what its key expects
   */
  public static @Nullable ProxyFix of(Config config) {
    return ProxySettings.read(config);
  }

  static ProxyFix of(Hops hops, List<IpRange> trusted, boolean forwarded) {
    return new ProxyFix(hops, trusted, forwarded);
  }

  /**
   * Returns one that trusts so many values of {@code X-Forwarded-For}.
   *
   * @param count how many, from 0, which leaves the client's address alone
   * @throws IllegalArgumentException if it is negative
   */
  public ProxyFix xFor(int count) {
    return with(new Hops(count, hops.proto(), hops.host(), hops.port(), hops.prefix()));
  }

  /**
   * Returns one that trusts so many values of {@code X-Forwarded-Proto}.
   *
   * @param count how many, from 0, which leaves the scheme alone
   * @throws IllegalArgumentException if it is negative
   */
  public ProxyFix xProto(int count) {
    return with(new Hops(hops.client(), count, hops.host(), hops.port(), hops.prefix()));
  }

  /**
   * Returns one that trusts so many values of {@code X-Forwarded-Host}.
   *
   * @param count how many, from 0, which leaves the host alone
   * @throws IllegalArgumentException if it is negative
   */
  public ProxyFix xHost(int count) {
    return with(new Hops(hops.client(), hops.proto(), count, hops.port(), hops.prefix()));
  }

  /**
   * Returns one that trusts so many values of {@code X-Forwarded-Port}.
   *
   * @param count how many, from 0, which leaves the port alone
   * @throws IllegalArgumentException if it is negative
   */
  public ProxyFix xPort(int count) {
    return with(new Hops(hops.client(), hops.proto(), hops.host(), count, hops.prefix()));
  }

  /**
   * Returns one that trusts so many values of {@code X-Forwarded-Prefix}.
   *
   * @param count how many, from 0, which leaves the script root alone
   * @throws IllegalArgumentException if it is negative
   */
  public ProxyFix xPrefix(int count) {
    return with(new Hops(hops.client(), hops.proto(), hops.host(), hops.port(), count));
  }

  /**
   * Returns one that only changes requests that come from these addresses, and follows the
   * addresses of clients from the right as long as they are among them, however many there are.
   *
   * @param ranges addresses and ranges, {@code 10.0.0.0/8}, {@code ::1}
   * @throws IllegalArgumentException if one is neither
   */
  public ProxyFix trusting(String... ranges) {
    return new ProxyFix(hops, Stream.of(ranges).map(IpRange::parse).toList(), forwarded);
  }

  /**
   * Returns one that reads client, scheme and host from {@code Forwarded} (RFC 7239), or from
   * {@code X-Forwarded-*}; never from both, because a proxy that writes the one passes on what
   * clients write into the other.
   *
   * @param read whether {@code Forwarded} is read
   */
  public ProxyFix forwarded(boolean read) {
    return new ProxyFix(hops, trusted, read);
  }

  @Override
  public Response handle(Exchange exchange, Next next) throws Exception {
    return next.handle(fix(exchange));
  }

  /** The exchange as the proxies' client began it; the same one if no proxy is trusted with it. */
  public Exchange fix(Exchange exchange) {
    if (exchange.isFromTrustedProxy() || !comesFromProxy(exchange)) {
      return exchange;
    }
    ForwardedValues values = ForwardedValues.of(exchange, forwarded);
    FixedExchange fixed = new FixedExchange(exchange);
    if (hops.client() > 0) {
      fixClient(values, fixed);
    }
    fixed.scheme(values.proto(hops.proto()));
    fixed.host(values.host(hops.host()));
    fixed.port(values.port(hops.port()));
    fixed.prefix(values.prefix(hops.prefix()));
    return fixed;
  }

  private void fixClient(ForwardedValues values, FixedExchange fixed) {
    if (values.malformed()) {
      fixed.client(null);
      return;
    }
    String client =
        trusted.isEmpty() ? values.client(hops.client()) : clientBehind(values.clients());
    if (!client.isEmpty()) {
      fixed.client(Node.address(client));
    }
  }

  /** The right-most address that is no proxy's; the first of all if each is. */
  private String clientBehind(List<String> chain) {
    String client = "";
    for (String node : chain.reversed()) {
      client = node;
      if (!isTrusted(Node.address(node))) {
        break;
      }
    }
    return client;
  }

  private boolean comesFromProxy(Exchange exchange) {
    if (trusted.isEmpty()) {
      return true;
    }
    String peer = exchange.remoteAddress();
    return peer != null && isTrusted(IpAddress.parse(peer));
  }

  private boolean isTrusted(@Nullable IpAddress address) {
    return address != null && trusted.stream().anyMatch(range -> range.contains(address));
  }

  private ProxyFix with(Hops changed) {
    return new ProxyFix(changed, trusted, forwarded);
  }

  /** Returns what is trusted. */
  @Override
  public String toString() {
    return "ProxyFix[" + hops + ", trusted=" + trusted + ", forwarded=" + forwarded + "]";
  }
}
