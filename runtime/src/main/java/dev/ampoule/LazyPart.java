package dev.ampoule;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is made once, when it is first asked for. */
final class LazyPart<T> implements Supplier<T> {

  private final PartKey key;
  private final WiringContext context;
  private final Wiring.Maker<? extends T> maker;
  private volatile @Nullable T part;
  private boolean making;

  LazyPart(PartKey key, WiringContext context, Wiring.Maker<? extends T> maker) {
    this.key = key;
    this.context = context;
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = part;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = part;
    if (known != null) {
      return known;
    }
    if (making) {
      throw new IllegalStateException(key + " asks for itself while it is made");
    }
    context.parts().check(key);
    making = true;
    try {
      T made = context.made(key, maker);
      part = made;
      return made;
    } catch (Exception e) {
      throw Unchecked.<RuntimeException>rethrow(e);
    } finally {
      making = false;
    }
  }
}
