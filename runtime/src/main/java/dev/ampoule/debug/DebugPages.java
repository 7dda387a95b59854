package dev.ampoule.debug;

import dev.ampoule.App;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * The pages that show a failure to the developer: the exceptions with lines of the user's source,
 * the request, the route with all that runs around its handler, and the configuration.
 *
 * <p>They exist only while {@code DEBUG} is on, and only for clients that {@link DebugAccess} lets
 * in. Nothing on them runs code, unlike the console of Flask's debugger.
 *
 * <p>Flask: werkzeug's {@code DebuggedApplication}.
 */
public final class DebugPages {

  private static final System.Logger LOG = System.getLogger("dev.ampoule.debug");

  private final DebugAccess access;
  private final SourceFolders sources;

  /**
   * Creates the pages of an application.
   *
   * @param app the application; its configuration decides who sees them
   */
  public DebugPages(App app) {
    this.access = DebugAccess.of(app.config());
    this.sources = SourceFolders.of(app.config());
  }

  /**
   * Returns the page for a browser.
   *
   * @param request the request that failed
   * @param failure what nothing handled
   * @return the page; null for a client that is not shown one
   */
  public @Nullable Response html(Request request, Throwable failure) {
    if (!access.allows(request)) {
      return null;
    }
    try {
      return guarded(Response.html(new DebugHtml(sources).page(request, failure)));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.ERROR, "The debug page failed.", e);
      return null;
    }
  }

  /**
   * Returns the page for a program that takes text: the stack trace.
   *
   * @param request the request that failed
   * @param failure what nothing handled
   * @return the page; null for a client that is not shown one
   */
  public @Nullable Response text(Request request, Throwable failure) {
    return access.allows(request) ? guarded(Response.text(DebugText.of(failure))) : null;
  }

  /**
   * Returns whether a client is shown what is for developers.
   *
   * @param request what the client asked for
   */
  public boolean areFor(Request request) {
    return access.allows(request);
  }

  /** The page is static, is kept nowhere, and stands in no other page. */
  private static Response guarded(Response page) {
    return page.status(500)
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY");
  }
}
