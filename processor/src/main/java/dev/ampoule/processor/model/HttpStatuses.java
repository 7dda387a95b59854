package dev.ampoule.processor.model;

import java.util.Map;

/** The statuses of the runtime's exceptions, by name. */
public final class HttpStatuses {

  /** The simple names of the subclasses of {@code HttpException} that have one status. */
  public static final Map<String, Integer> BY_NAME =
      Map.ofEntries(
          Map.entry("BadGateway", 502),
          Map.entry("BadRequest", 400),
          Map.entry("Conflict", 409),
          Map.entry("ExpectationFailed", 417),
          Map.entry("FailedDependency", 424),
          Map.entry("Forbidden", 403),
          Map.entry("GatewayTimeout", 504),
          Map.entry("Gone", 410),
          Map.entry("HTTPVersionNotSupported", 505),
          Map.entry("ImATeapot", 418),
          Map.entry("InternalServerError", 500),
          Map.entry("LengthRequired", 411),
          Map.entry("Locked", 423),
          Map.entry("MethodNotAllowed", 405),
          Map.entry("MisdirectedRequest", 421),
          Map.entry("NotAcceptable", 406),
          Map.entry("NotFound", 404),
          Map.entry("NotImplemented", 501),
          Map.entry("PreconditionFailed", 412),
          Map.entry("PreconditionRequired", 428),
          Map.entry("RequestEntityTooLarge", 413),
          Map.entry("RequestHeaderFieldsTooLarge", 431),
          Map.entry("RequestTimeout", 408),
          Map.entry("RequestURITooLarge", 414),
          Map.entry("RequestedRangeNotSatisfiable", 416),
          Map.entry("ServiceUnavailable", 503),
          Map.entry("TooManyRequests", 429),
          Map.entry("Unauthorized", 401),
          Map.entry("UnavailableForLegalReasons", 451),
          Map.entry("UnprocessableEntity", 422),
          Map.entry("UnsupportedMediaType", 415));

  private HttpStatuses() {}
}
