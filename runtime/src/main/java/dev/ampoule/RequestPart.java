package dev.ampoule;

import java.util.function.Supplier;

/** A part that is made once for each context which asks for it. */
final class RequestPart<T> implements Supplier<T> {

  private final PartKey key;
  private final WiringContext context;
  private final Wiring.Maker<? extends T> maker;

  RequestPart(PartKey key, WiringContext context, Wiring.Maker<? extends T> maker) {
    this.key = key;
    this.context = context;
    this.maker = maker;
  }

  @Override
  public T get() {
    RequestGlobals globals = Context.globalsOrNull();
    if (globals == null) {
      throw new IllegalStateException(
          "no "
              + key
              + " in this thread: it is made for a request. There is one while a request is served"
              + " and in app.context(() -> ...); to carry it to another thread, pass the task"
              + " through Context.wrap(task) or give it to Context.executor().");
    }
    if (Context.app() != context.app()) {
      throw new IllegalStateException(
          key + " belongs to " + context.app().name() + ", and this thread serves another one");
    }
    return globals.parts().get(this);
  }

  PartKey key() {
    return key;
  }

  /** Whether it is the application's to close what is made. */
  boolean closes() {
    return context.closes(key);
  }

  T make() throws Exception {
    return context.madeForRequest(key, maker);
  }
}
