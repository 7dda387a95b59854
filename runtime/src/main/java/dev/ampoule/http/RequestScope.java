package dev.ampoule.http;

import java.lang.ScopedValue.CallableOp;
import org.jspecify.annotations.Nullable;

/** The binding of a thread to the request that it serves; for the pipeline and for contexts. */
public final class RequestScope {

  private static final ScopedValue<Request> REQUEST = ScopedValue.newInstance();

  private RequestScope() {}

  /** Returns the request of this thread, or null. */
  public static @Nullable Request currentOrNull() {
    return REQUEST.isBound() ? REQUEST.get() : null;
  }

  /**
   * Runs {@code work} in the context of a request.
   *
   * @param request the request that {@link Request#current()} returns in {@code work}
   * @param work what to run
   * @return what {@code work} returns
   * @throws X what {@code work} throws
   */
  public static <T extends @Nullable Object, X extends Throwable> T call(
      Request request, CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(REQUEST, request).call(work);
  }

  static Request current() {
    if (!REQUEST.isBound()) {
      throw new IllegalStateException(
          "no request in this thread. A request is there in handlers, hooks and streaming bodies;"
              + " to carry it to another thread, pass the task through Context.wrap(task) or give"
              + " it to Context.executor(); in a test, use testRequestContext.");
    }
    return REQUEST.get();
  }
}
