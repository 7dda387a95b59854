package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.RequestScope;
import dev.ampoule.lifecycle.LifecycleSignals;
import java.lang.ScopedValue.CallableOp;
import org.jspecify.annotations.Nullable;

/**
 * The context of an application outside of its requests, as in a command.
 *
 * @param app the application
 * @param globals what lives as long as the context
 * @param around the request that the thread served when the context was opened, or null: one that
 *     is served inside the context hides it
 */
record AppContext(App app, RequestGlobals globals, @Nullable Request around) {

  private static final ScopedValue<AppContext> CURRENT = ScopedValue.newInstance();

  /** The context of this thread, whatever request is served in it; or null. */
  static @Nullable AppContext boundOrNull() {
    return CURRENT.isBound() ? CURRENT.get() : null;
  }

  /** The context of this thread, unless a request is served inside it; or null. */
  @SuppressWarnings("ReferenceEquality") // this very request, not one like it
  static @Nullable AppContext innermostOrNull() {
    AppContext context = boundOrNull();
    return context != null && context.around == RequestScope.currentOrNull() ? context : null;
  }

  /** Opens a context, and closes it after {@code work}. */
  static <T extends @Nullable Object, X extends Throwable> T call(
      App app, CallableOp<? extends T, X> work) throws X {
    AppContext context = new AppContext(app, new RequestGlobals(), RequestScope.currentOrNull());
    return context.run(() -> context.andTearDown(work));
  }

  /** Opens a context, and closes it after {@code work}, which returns nothing. */
  static <X extends Throwable> void run(App app, ContextTask<X> work) throws X {
    AppContext.<@Nullable Void, X>call(
        app,
        () -> {
          work.run();
          return null;
        });
  }

  /** Runs {@code work} in this context, which stays open. */
  <T extends @Nullable Object, X extends Throwable> T run(CallableOp<? extends T, X> work)
      throws X {
    return ScopedValue.where(CURRENT, this).call(work);
  }

  private <T extends @Nullable Object, X extends Throwable> T andTearDown(
      CallableOp<? extends T, X> work) throws X {
    LifecycleSignals signals = new LifecycleSignals(app.dispatcher());
    T result;
    try {
      signals.appContextPushed();
      result = work.call();
    } catch (Throwable e) {
      Teardown failures = tearDown(signals, e);
      for (int i = 0; i < failures.size(); i++) {
        e.addSuppressed(failures.get(i));
      }
      throw e;
    }
    Teardown failures = tearDown(signals, null);
    if (failures.size() > 0) {
      IllegalStateException failed =
          new IllegalStateException(
              "a @TeardownAppContext or @OnSignal method, or a part that was to be closed, failed",
              failures.get(0));
      for (int i = 1; i < failures.size(); i++) {
        failed.addSuppressed(failures.get(i));
      }
      throw failed;
    }
    return result;
  }

  private Teardown tearDown(LifecycleSignals signals, @Nullable Throwable error) {
    Teardown failures = new Teardown();
    app.dispatcher().teardownAppContext(0, error, failures);
    signals.appContextEnded(error, failures);
    globals.parts().close(failures);
    return failures;
  }
}
