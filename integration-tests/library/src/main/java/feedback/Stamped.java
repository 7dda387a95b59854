package feedback;

import dev.ampoule.annotation.Around;

/** Says in a header who answered. */
@Around(StampAdvice.class)
public @interface Stamped {

  /** The header's value. */
  String by() default "library";

  /** The status that is stamped; 0 for every one. */
  int status() default 0;
}
