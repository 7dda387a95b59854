package settings;

import dev.ampoule.annotation.Constraint;
import dev.ampoule.validation.ConstraintCheck;

/** The least is not more than the most. */
@Constraint(value = Ordered.Check.class, message = "least must not be more than most")
@interface Ordered {

  /** Looks at two parts together. */
  final class Check implements ConstraintCheck<Ordered, QueueSettings> {

    @Override
    public boolean isValid(QueueSettings value, Ordered settings) {
      return value.least() <= value.most();
    }
  }
}
