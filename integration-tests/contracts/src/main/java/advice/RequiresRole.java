package advice;

import dev.ampoule.annotation.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Lets only users with a role pass. */
@Around(RoleAdvice.class)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface RequiresRole {

  /** The role. */
  String value();
}
