package advice;

import dev.ampoule.annotation.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Keeps the responses of handlers for a while. */
@Around(CachedAdvice.class)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface Cached {

  /** How long a response is kept, in seconds. */
  int timeout() default 60;

  /** What requests must have in common to get the same response. */
  Key key() default Key.PATH;

  /** Request headers that responses depend on. */
  String[] vary() default {};

  /** What a response is kept by. */
  enum Key {
    PATH,
    PATH_AND_QUERY
  }
}
