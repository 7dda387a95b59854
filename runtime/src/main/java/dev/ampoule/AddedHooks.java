package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hooks that were added at start: outside those of annotations, the first one outermost. */
final class AddedHooks {

  private final BeforeHook[] before;
  private final AfterHook[] after;
  private final TeardownHook[] teardown;

  AddedHooks(List<BeforeHook> before, List<AfterHook> after, List<TeardownHook> teardown) {
    this.before = before.toArray(BeforeHook[]::new);
    this.after = after.reversed().toArray(AfterHook[]::new);
    this.teardown = teardown.reversed().toArray(TeardownHook[]::new);
  }

  @Nullable Response before(Request request) throws Exception {
    for (BeforeHook hook : before) {
      Response response = hook.before(request);
      if (response != null) {
        return response;
      }
    }
    return null;
  }

  Response after(Request request, Response response) throws Exception {
    Response current = response;
    for (AfterHook hook : after) {
      current = hook.after(request, current);
    }
    return current;
  }

  void teardown(Request request, @Nullable Throwable error, Teardown failures) {
    for (TeardownHook hook : teardown) {
      try {
        hook.teardown(request, error);
      } catch (Throwable failure) {
        failures.failed(failure);
      }
    }
  }
}
