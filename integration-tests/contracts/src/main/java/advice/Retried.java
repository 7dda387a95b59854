package advice;

import dev.ampoule.annotation.Around;

/** Tries again when a handler fails. */
@Around(RetryAdvice.class)
@interface Retried {

  /** How often at most. */
  int times() default 3;

  /** What is worth another try. */
  Class<? extends Exception>[] on() default {IllegalStateException.class};

  /** Said in a header, with the number of tries. */
  Note note() default @Note(header = "X-Tries");

  /** A header. */
  @interface Note {

    /** Its name. */
    String header();
  }
}
