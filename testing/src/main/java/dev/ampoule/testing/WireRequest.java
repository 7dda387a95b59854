package dev.ampoule.testing;

import java.util.List;

/** A request as it travels: nothing in it is decided by the transport any more. */
final class WireRequest {

  private final String method;
  private final BaseUrl base;
  private final String target;
  private final List<HeaderField> headers;
  private final byte[] body;
  private final boolean chunked;

  /**
   * Describes a request.
   *
   * @param base the scheme, and the host that the request names
   * @param target the raw path and query string, as in the request line
   * @param chunked whether the body is to be sent in chunks
   */
  WireRequest(
      String method,
      BaseUrl base,
      String target,
      List<HeaderField> headers,
      byte[] body,
      boolean chunked) {
    this.method = method;
    this.base = base;
    this.target = target;
    this.headers = List.copyOf(headers);
    this.body = body;
    this.chunked = chunked;
  }

  String method() {
    return method;
  }

  String scheme() {
    return base.scheme();
  }

  /** The host, with a port where it has one. */
  String authority() {
    return base.authority();
  }

  /** The host in lower case, without a port. */
  String host() {
    return base.host();
  }

  String target() {
    return target;
  }

  String path() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  List<HeaderField> headers() {
    return headers;
  }

  byte[] body() {
    return body;
  }

  boolean isChunked() {
    return chunked;
  }

  WireRequest withHeaders(List<HeaderField> newHeaders) {
    return new WireRequest(method, base, target, newHeaders, body, chunked);
  }
}
