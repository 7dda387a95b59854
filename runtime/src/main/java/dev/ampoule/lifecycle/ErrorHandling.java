package dev.ampoule.lifecycle;

import dev.ampoule.App;
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

  private final ErrorSettings settings;
  private final Dispatcher dispatcher;
  private final ErrorPages pages;
  private final LifecycleSignals signals;
  private final FailureLog log;

  ErrorHandling(App app, Dispatcher dispatcher, LifecycleSignals signals, FailureLog log) {
    this.settings = ErrorSettings.of(app.config());
    this.dispatcher = dispatcher;
    this.pages = new ErrorPages(app);
    this.signals = signals;
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
    boolean trapped = error instanceof HttpException http && settings.traps(http);
    try {
      Response handled = isOffered(error, trapped) ? handled(mount, request, error) : null;
      if (handled != null) {
        return handled;
      }
      if (!trapped && error instanceof HttpException http) {
        return claimed(request, pages.of(request, http));
      }
      return unhandled(mount, request, error);
    } catch (Throwable e) {
      return unhandled(mount, request, e);
    }
  }

  /**
   * Answers what nothing handled: logs it, and offers a 500 to the error handlers, unless the
   * client is shown a page for developers.
   */
  Response unhandled(int mount, Request request, Throwable error) {
    if (isFatal(error)) {
      return withoutHandlers(request, error);
    }
    note(request, error);
    try {
      signals.gotRequestException(error);
    } catch (Throwable e) {
      log.listenerFailed(request, e);
      return failed(request, error);
    }
    Response shown = pages.debug(request, error);
    if (shown != null) {
      return claimed(request, shown);
    }
    InternalServerError page = new InternalServerError(error);
    try {
      Response handled = handled(mount, request, page);
      return handled == null ? claimed(request, pages.of(request, page)) : handled;
    } catch (Throwable e) {
      log.handlerFailed(request, e);
      return claimed(request, pages.of(request, page));
    }
  }

  /** Answers with the plain page. One that the JVM may not survive is thrown again after it. */
  Response withoutHandlers(Request request, Throwable error) {
    note(request, error);
    Response page =
        isFatal(error)
            ? claimed(request, pages.of(request, new InternalServerError(error)))
            : failed(request, error);
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
    if (settings.propagate()) {
      request.exchange().unhandled(error);
    }
  }

  private @Nullable Response handled(int mount, Request request, Throwable error) throws Exception {
    Response response = dispatcher.handleError(mount, request, error);
    if (response != null) {
      response.defaultStatus(statusOf(error));
      response.claim(request);
    }
    return response;
  }

  private static int statusOf(Throwable error) {
    return error instanceof HttpException http && http.status() > 0 ? http.status() : 500;
  }

  /** The page of a failure that was logged already, and that no handler is asked about. */
  Response failed(Request request, Throwable failure) {
    return claimed(request, pages.ofFailure(request, failure));
  }

  private static Response claimed(Request request, Response page) {
    page.claim(request);
    return page;
  }

  /** Redirects of the matcher go past the handlers, and so do whole responses, unless trapped. */
  private static boolean isOffered(Throwable error, boolean trapped) {
    return !(error instanceof RequestRedirect)
        && (trapped || !(error instanceof HttpException http && http.response() != null));
  }

  /** A deep recursion ends with its handler; other errors of the virtual machine do not. */
  private static boolean isFatal(Throwable error) {
    return error instanceof VirtualMachineError && !(error instanceof StackOverflowError);
  }
}
