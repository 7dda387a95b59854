package checked;

import dev.ampoule.annotation.Constraint;
import dev.ampoule.validation.ConstraintCheck;

/** A constraint on a whole value. */
@Constraint(value = Deliverable.Check.class, message = "must be a place that we deliver to")
@interface Deliverable {

  /** Looks at two properties together. */
  final class Check implements ConstraintCheck<Deliverable, Address> {

    @Override
    public boolean isValid(Address value, Deliverable settings) {
      return !(value.city().equals("Atlantis") && value.country().equals("GR"));
    }
  }
}
