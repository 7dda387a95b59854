package parts;

import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which part of the data is meant: a qualifier with values. */
@Qualifier
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
@interface Shard {

  int value();

  Side side() default Side.LEFT;

  /** A side. */
  enum Side {
    LEFT,
    RIGHT
  }
}
