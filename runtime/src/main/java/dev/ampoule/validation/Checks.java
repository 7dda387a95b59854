package dev.ampoule.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks of constraints of the application's own that its wiring has built. */
public final class Checks {

  /** No checks: those with a constructor without parameters need not be here. */
  public static final Checks NONE = new Checks(List.of());

  private final Map<Class<?>, ConstraintCheck<?, ?>> byType = new HashMap<>();

  /**
   * Creates the table.
   *
   * @param checks the checks, each found by its own class
   */
  public Checks(List<? extends ConstraintCheck<?, ?>> checks) {
    for (ConstraintCheck<?, ?> check : checks) {
      byType.put(check.getClass(), check);
    }
  }

  /**
   * Returns the check of a class.
   *
   * @throws IllegalStateException if the application did not build one; the message says how to
   */
  public <C extends ConstraintCheck<?, ?>> C get(Class<C> type) {
    ConstraintCheck<?, ?> check = byType.get(type);
    if (check == null) {
      throw new IllegalStateException(
          "no "
              + type.getSimpleName()
              + " was built: provide it with a @Provides method of the application, or give it a"
              + " constructor without parameters");
    }
    return type.cast(check);
  }
}
