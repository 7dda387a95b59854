package failures;

import dev.ampoule.annotation.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Adds a note. */
@Around(NotedAdvice.class)
@Target(ElementType.METHOD)
@interface Noted {

  /** The note. */
  String value();
}
