package dev.ampoule.http;

import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One request as a transport sees it: the seam between a server and an application.
 *
 * <p>It answers from what the transport has parsed already, copies nothing and decides nothing:
 * what a request means is for {@link Request}. A middleware that changes what the application sees
 * passes on a {@link ForwardingExchange}.
 *
 * <p>Flask: the WSGI {@code environ}.
 */
public interface Exchange {

  /** The method as sent, {@code GET}. */
  String method();

  /** The path as sent, undecoded and without the query; it starts with a slash. */
  String rawPath();

  /** The query as sent, undecoded and without the question mark; null when there is none. */
  @Nullable String rawQuery();

  /** {@code http} or {@code https}. */
  String scheme();

  /** The host that the client asked for, with a port if it named one; empty when it named none. */
  String authority();

  /** The protocol's name and version, {@code HTTP/1.1}. */
  String protocol();

  /**
   * Returns the first value of a header.
   *
   * @param name the name in any case
   * @return the value without blanks around it, or null
   */
  @Nullable String header(String name);

  /**
   * Returns all values of a header in the order in which they were sent.
   *
   * @param name the name in any case
   */
  List<String> headers(String name);

  /**
   * Gives every header, name and value, to {@code action}, in the order in which they were sent.
   */
  void forEachHeader(BiConsumer<String, String> action);

  /**
   * The length of the body in bytes as the client declared it: 0 when there is no body, -1 when it
   * comes in chunks of which the number is not known.
   */
  long contentLength();

  /**
   * The body, not longer than declared. The first call may ask the client to send it ({@code
   * Expect: 100-continue}).
   */
  InputStream body();

  /** The address of the peer, without a port; null when there is none. */
  @Nullable String remoteAddress();

  /** The path below which the application is mounted, without a slash at its end; mostly empty. */
  default String scriptRoot() {
    return "";
  }

  /**
   * Whether a proxy that the application trusts passed the request on, so that what this exchange
   * says of the client is what the proxy said.
   */
  default boolean isFromTrustedProxy() {
    return false;
  }

  /** Whether the client has gone, so that nobody waits for the response. */
  default boolean isCancelled() {
    return false;
  }

  /**
   * Whether the server is going to stop: it still serves, and whoever asks whether it is ready
   * hears that it is not.
   */
  default boolean isStopping() {
    return false;
  }

  /**
   * Tells the transport of an exception that nothing in the application handled, when {@code
   * PROPAGATE_EXCEPTIONS} is on. The response for it is made in any case; a transport for tests
   * throws the exception instead.
   */
  default void unhandled(Throwable failure) {}

  /**
   * Tells the transport that a request has been torn down; its globals and arguments are still
   * there. A transport for tests keeps what they held.
   *
   * @param request the request of this exchange
   */
  default void tornDown(Request request) {}
}
