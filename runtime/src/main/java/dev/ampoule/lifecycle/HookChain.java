package dev.ampoule.lifecycle;

import dev.ampoule.Dispatcher;
import dev.ampoule.RequestParts;
import dev.ampoule.Teardown;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import org.jspecify.annotations.Nullable;

/**
 * Steps 9 and 10: the after hooks, and the teardown that always happens.
 *
 * <p>Flask: {@code process_response}, {@code do_teardown_request}.
 */
final class HookChain {

  private final Dispatcher dispatcher;
  private final ErrorHandling errors;
  private final LifecycleSignals signals;
  private final FailureLog log;

  HookChain(Dispatcher dispatcher, ErrorHandling errors, LifecycleSignals signals, FailureLog log) {
    this.dispatcher = dispatcher;
    this.errors = errors;
    this.signals = signals;
    this.log = log;
  }

  /** Runs the after hooks; one that fails makes it a 500, which they run for once more. */
  Response after(int mount, Request request, Response response) {
    try {
      return run(mount, request, response);
    } catch (Throwable e) {
      if (request.unhandled() != null) {
        log.finalizingFailed(request, e);
        return response;
      }
      return afterFailure(mount, request, errors.unhandled(mount, request, e));
    }
  }

  private Response afterFailure(int mount, Request request, Response page) {
    try {
      return run(mount, request, page);
    } catch (Throwable e) {
      log.finalizingFailed(request, e);
      return page;
    }
  }

  private Response run(int mount, Request request, Response response) throws Exception {
    Response own = request.runAfterThisRequest(response);
    Response changed = dispatcher.afterRequest(mount, request, own);
    changed.claim(request);
    signals.requestFinished(changed);
    return changed;
  }

  /** Tears a buffered response down now, and a streamed one when it has been written or closed. */
  Response tearDown(int mount, Request request, Response response) {
    StreamingBody stream = response.stream();
    if (stream != null) {
      StreamedResponse body = new StreamedResponse(mount, request, stream, this);
      return response.streamThrough(body).onClose(body::tearDown);
    }
    Teardown failures = runTeardown(mount, request, request.unhandled());
    if (failures.size() == 0) {
      return response;
    }
    response.close();
    Response page = errors.failed(request, failures.get(0));
    ResponseRules.apply(request, page);
    return page;
  }

  /** Runs all teardown hooks, logs those that fail, and returns what they threw. */
  Teardown runTeardown(int mount, Request request, @Nullable Throwable error) {
    Teardown failures = new Teardown();
    try {
      dispatcher.teardownRequest(mount, request, error, failures);
      signals.requestTearingDown(error, failures);
      dispatcher.teardownAppContext(mount, error, failures);
      signals.appContextEnded(error, failures);
    } catch (Throwable e) {
      failures.failed(e);
    }
    closeParts(request, failures);
    request.exchange().tornDown(request);
    return failures;
  }

  /** Closes what the request has of its own, and logs all failures of its end. */
  void closeParts(Request request, Teardown failures) {
    RequestParts.close(request, failures);
    for (int i = 0; i < failures.size(); i++) {
      log.teardownFailed(request, failures.get(i));
    }
  }
}
