package hello;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import java.lang.Exception;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import org.jspecify.annotations.Nullable;

/**
 * Routes of {@link HelloApp}. Generated; edit the annotations instead.
 *
 * <pre>{@code
 * GET  /  index
 * }</pre>
 */
@Generated
public final class HelloApp_Routes implements BlueprintRoutes {
  public static final int INDEX = 0;

  public static final int GUARD = 0;

  public static final int STAMP = 0;

  public static final int DONE = 0;

  public static final int NOT_FOUND = 0;

  private final HelloApp helloApp;

  private HelloApp_Routes(HelloApp helloApp) {
    this.helloApp = helloApp;
  }

  /** Builds the blueprint and what the dispatcher calls it through. */
  public static HelloApp_Routes create() {
    return new HelloApp_Routes(new HelloApp());
  }

  @Override
  public Response handle(int handler, Request request, PathMatch match) throws Exception {
    return switch (handler) {
      case INDEX -> index();
      default -> throw BlueprintRoutes.unknown("handler", handler);
    };
  }

  @Override
  public @Nullable Response before(int hook, Request request) throws Exception {
    return switch (hook) {
      case GUARD -> guard(request);
      default -> throw BlueprintRoutes.unknown("@BeforeRequest method", hook);
    };
  }

  @Override
  public Response after(int hook, Request request, Response response) throws Exception {
    return switch (hook) {
      case STAMP -> stamp(response);
      default -> throw BlueprintRoutes.unknown("@AfterRequest method", hook);
    };
  }

  @Override
  public void teardown(int hook, Request request, @Nullable Throwable error) throws Exception {
    switch (hook) {
      case DONE -> done(error);
      default -> throw BlueprintRoutes.unknown("@TeardownRequest method", hook);
    }
  }

  @Override
  public Response error(int handler, Request request, Throwable error) throws Exception {
    return switch (handler) {
      case NOT_FOUND -> notFound(error);
      default -> throw BlueprintRoutes.unknown("error handler", handler);
    };
  }

  /** {@code GET /}: {@link HelloApp#index}. */
  private Response index() {
    String result = helloApp.index();
    return Response.html(result);
  }

  /** Before a request: {@link HelloApp#guard}. */
  private @Nullable Response guard(Request request) {
    return helloApp.guard(request);
  }

  /** After a request: {@link HelloApp#stamp}. */
  private Response stamp(Response response) {
    Response result = helloApp.stamp(response);
    return result == null ? response : result;
  }

  /** At the end of a request: {@link HelloApp#done}. */
  private void done(@Nullable Throwable error) {
    helloApp.done(error);
  }

  /** Answers NotFound: {@link HelloApp#notFound}. */
  private Response notFound(Throwable error) {
    String result = helloApp.notFound((NotFound) error);
    return Response.html(result);
  }
}
