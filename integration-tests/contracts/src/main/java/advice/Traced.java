package advice;

import dev.ampoule.annotation.Around;
import java.lang.annotation.Repeatable;

/** Puts its name around the response, to show the order. */
@Around(TracedAdvice.class)
@Repeatable(Traces.class)
@interface Traced {

  /** The name. */
  String value();
}
