package dev.ampoule.http;

import org.jspecify.annotations.Nullable;

/** Which class stands for which status. */
final class HttpExceptions {

  private HttpExceptions() {}

  static HttpException create(int status, @Nullable String description) {
    return switch (status) {
      case 400 -> description == null ? new BadRequest() : new BadRequest(description);
      case 401 -> description == null ? new Unauthorized() : new Unauthorized(description);
      case 403 -> description == null ? new Forbidden() : new Forbidden(description);
      case 404 -> description == null ? new NotFound() : new NotFound(description);
      case 405 -> description == null ? new MethodNotAllowed() : new MethodNotAllowed(description);
      case 406 -> description == null ? new NotAcceptable() : new NotAcceptable(description);
      case 408 -> description == null ? new RequestTimeout() : new RequestTimeout(description);
      case 409 -> description == null ? new Conflict() : new Conflict(description);
      case 410 -> description == null ? new Gone() : new Gone(description);
      case 411 -> description == null ? new LengthRequired() : new LengthRequired(description);
      case 412 ->
          description == null ? new PreconditionFailed() : new PreconditionFailed(description);
      case 413 ->
          description == null
              ? new RequestEntityTooLarge()
              : new RequestEntityTooLarge(description);
      case 414 ->
          description == null ? new RequestURITooLarge() : new RequestURITooLarge(description);
      case 415 ->
          description == null ? new UnsupportedMediaType() : new UnsupportedMediaType(description);
      case 416 ->
          description == null
              ? new RequestedRangeNotSatisfiable()
              : new RequestedRangeNotSatisfiable(description);
      case 417 ->
          description == null ? new ExpectationFailed() : new ExpectationFailed(description);
      case 418 -> description == null ? new ImATeapot() : new ImATeapot(description);
      case 421 ->
          description == null ? new MisdirectedRequest() : new MisdirectedRequest(description);
      case 422 ->
          description == null ? new UnprocessableEntity() : new UnprocessableEntity(description);
      case 423 -> description == null ? new Locked() : new Locked(description);
      case 424 -> description == null ? new FailedDependency() : new FailedDependency(description);
      case 428 ->
          description == null ? new PreconditionRequired() : new PreconditionRequired(description);
      case 429 -> description == null ? new TooManyRequests() : new TooManyRequests(description);
      case 431 ->
          description == null
              ? new RequestHeaderFieldsTooLarge()
              : new RequestHeaderFieldsTooLarge(description);
      case 451 ->
          description == null
              ? new UnavailableForLegalReasons()
              : new UnavailableForLegalReasons(description);
      case 500 ->
          description == null ? new InternalServerError() : new InternalServerError(description);
      case 501 -> description == null ? new NotImplemented() : new NotImplemented(description);
      case 502 -> description == null ? new BadGateway() : new BadGateway(description);
      case 503 ->
          description == null ? new ServiceUnavailable() : new ServiceUnavailable(description);
      case 504 -> description == null ? new GatewayTimeout() : new GatewayTimeout(description);
      case 505 ->
          description == null
              ? new HTTPVersionNotSupported()
              : new HTTPVersionNotSupported(description);
      default ->
          throw new IllegalArgumentException(
              "no exception stands for the status "
                  + status
                  + "; extend HttpException to make one");
    };
  }
}
