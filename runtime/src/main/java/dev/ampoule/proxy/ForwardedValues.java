package dev.ampoule.proxy;

import dev.ampoule.http.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the headers of one request say that proxies have changed. */
final class ForwardedValues {

  private final Exchange exchange;

  /** The elements of {@code Forwarded}; null when that is not read, or malformed. */
  private final @Nullable List<Map<String, String>> elements;

  private final boolean forwarded;

  private ForwardedValues(
      Exchange exchange, @Nullable List<Map<String, String>> elements, boolean forwarded) {
    this.exchange = exchange;
    this.elements = elements;
    this.forwarded = forwarded;
  }

  /**
   * The values of a request.
   *
   * @param forwarded whether they stand in {@code Forwarded} rather than {@code X-Forwarded-*}
   */
  static ForwardedValues of(Exchange exchange, boolean forwarded) {
    return new ForwardedValues(
        exchange,
        forwarded ? ForwardedHeader.parse(exchange.headers("Forwarded")) : null,
        forwarded);
  }

  /** Whether a proxy said something that is not understood. */
  boolean malformed() {
    return forwarded && elements == null;
  }

  /** Whom each proxy got the request from, the one next to the server last. */
  List<String> clients() {
    return forwarded ? parameter("for") : list("X-Forwarded-For");
  }

  String client(int hops) {
    return last(clients(), hops);
  }

  String proto(int hops) {
    return hops == 0 ? "" : last(forwarded ? parameter("proto") : list("X-Forwarded-Proto"), hops);
  }

  String host(int hops) {
    return hops == 0 ? "" : last(forwarded ? parameter("host") : list("X-Forwarded-Host"), hops);
  }

  /** {@code Forwarded} has the port in its host, and nothing for a prefix. */
  String port(int hops) {
    return hops == 0 ? "" : last(list("X-Forwarded-Port"), hops);
  }

  String prefix(int hops) {
    return hops == 0 ? "" : last(list("X-Forwarded-Prefix"), hops);
  }

  /** A value that many from the right; empty if there are fewer. */
  private static String last(List<String> values, int hops) {
    return values.size() < hops ? "" : values.get(values.size() - hops);
  }

  private List<String> parameter(String name) {
    return elements == null
        ? List.of()
        : elements.stream().map(element -> element.getOrDefault(name, "")).toList();
  }

  /** The values of all lines of a header; an empty one does not count. */
  private List<String> list(String header) {
    List<String> values = new ArrayList<>();
    for (String line : exchange.headers(header)) {
      for (int start = 0; start <= line.length(); ) {
        int comma = line.indexOf(',', start);
        int end = comma < 0 ? line.length() : comma;
        String value = line.substring(start, end).strip();
        if (!value.isEmpty()) {
          values.add(unquoted(value));
        }
        start = end + 1;
      }
    }
    return values;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
