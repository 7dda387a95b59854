package dev.ampoule.processor.check;

import dev.ampoule.processor.model.constraint.ConstrainedClass;

/** A class whose constraints have no errors: only that can be written. */
public final class CheckedConstraints {

  private final ConstrainedClass type;

  CheckedConstraints(ConstrainedClass type) {
    this.type = type;
  }

  /** The class. */
  public ConstrainedClass type() {
    return type;
  }
}
