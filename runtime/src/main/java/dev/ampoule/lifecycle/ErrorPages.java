package dev.ampoule.lifecycle;

import dev.ampoule.App;
import dev.ampoule.debug.DebugPages;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.InternalServerError;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * The responses of errors that no handler took: HTML for browsers, a problem document for programs
 * that speak JSON, text for others; and while debugging, pages for developers.
 */
final class ErrorPages {

  private final DebugPages debug;

  ErrorPages(App app) {
    debug = new DebugPages(app);
  }

  /** The page of an error; one that was made of a response is that response. */
  Response of(Request request, HttpException error) {
    if (error.response() != null || error.status() < 400) {
      return error.toResponse();
    }
    return negotiated(
        switch (ErrorFormat.of(request)) {
          case PROBLEM -> Response.problem(error);
          case TEXT -> TextPage.of(error);
          case HTML -> error.toResponse();
        });
  }

  /** A cache must not give one client the form that another one asked for. */
  private static Response negotiated(Response page) {
    return page.addHeader("Vary", "Accept");
  }

  /** The developer's page of what nothing handled; null for clients that are not shown one. */
  @Nullable Response debug(Request request, Throwable failure) {
    Response shown =
        switch (ErrorFormat.of(request)) {
          case PROBLEM -> null;
          case TEXT -> debug.text(request, failure);
          case HTML -> debug.html(request, failure);
        };
    return shown == null ? null : negotiated(shown);
  }

  /** The page of what nothing handled and no handler is asked about. */
  Response ofFailure(Request request, Throwable failure) {
    Response shown = debug(request, failure);
    return shown == null ? of(request, new InternalServerError(failure)) : shown;
  }
}
