package dev.ampoule.lifecycle;

import dev.ampoule.CoreSettings;
import dev.ampoule.Dispatcher;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.InternalServerError;
import dev.ampoule.http.Request;
import dev.ampoule.http.RequestRedirect;
import dev.ampoule.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * Step 7: turns an error into a response, whatever happens.
 *
 * <p>Flask: {@code handle_user_exception} and {@code handle_exception}.
 */
final class ErrorHandling {

  private final CoreSettings settings;
  private final Dispatcher dispatcher;
  private final FailureLog log;

  ErrorHandling(CoreSettings settings, Dispatcher dispatcher, FailureLog log) {
    this.settings = settings;
    this.dispatcher = dispatcher;
    this.log = log;
  }

  /** Answers what a hook or handler threw; {@code mount} is the one whose handlers are asked. */
  Response answer(int mount, Request request, Throwable error) {
    if (error instanceof InternalServerError failure && failure.originalException() != null) {
      return unhandled(mount, request, failure.originalException());
    }
    if (isFatal(error)) {
      return withoutHandlers(request, error);
    }
    try {
      Response handled = isOffered(error) ? handled(mount, request, error) : null;
      if (handled != null) {
        return handled;
      }
      if (error instanceof HttpException http) {
        return page(request, http);
      }
      return unhandled(mount, request, error);
    } catch (Throwable e) {
      return unhandled(mount, request, e);
    }
  }

  /** Answers what nothing handled: logs it, and offers a 500 to the error handlers. */
  Response unhandled(int mount, Request request, Throwable error) {
    if (isFatal(error)) {
      return withoutHandlers(request, error);
    }
    note(request, error);
    InternalServerError page = new InternalServerError(error);
    try {
      Response handled = handled(mount, request, page);
      return handled == null ? page(request, page) : handled;
    } catch (Throwable e) {
      log.handlerFailed(request, e);
      return page(request, page);
    }
  }

  /** Answers with the plain page. One that the JVM may not survive is thrown again after it. */
  Response withoutHandlers(Request request, Throwable error) {
    note(request, error);
    Response page = page(request, new InternalServerError(error));
    if (error instanceof VirtualMachineError fatal && isFatal(error)) {
      page.onClose(
          () -> {
            throw fatal;
          });
    }
    return page;
  }

  private void note(Request request, Throwable error) {
    request.unhandled(error);
    log.unhandled(request, error);
    if (settings.propagateExceptions()) {
      request.exchange().unhandled(error);
    }
  }

  private @Nullable Response handled(int mount, Request request, Throwable error) throws Exception {
    Response response = dispatcher.handleError(mount, request, error);
    if (response != null) {
      response.defaultStatus(error instanceof HttpException http ? http.status() : 500);
      response.claim(request);
    }
    return response;
  }

  /** The response of an error that no handler took: a page, or JSON for those who like it more. */
  private static Response page(Request request, HttpException error) {
    Response response =
        error.response() == null && error.status() >= 400 && JsonClients.prefersJson(request)
            ? Response.problem(error)
            : error.toResponse();
    response.claim(request);
    return response;
  }

  /** Redirects of the matcher and whole responses go past the handlers. */
  private static boolean isOffered(Throwable error) {
    return !(error instanceof RequestRedirect)
        && !(error instanceof HttpException http && http.response() != null);
  }

  /** A deep recursion ends with its handler; other errors of the virtual machine do not. */
  private static boolean isFatal(Throwable error) {
    return error instanceof VirtualMachineError && !(error instanceof StackOverflowError);
  }
}
