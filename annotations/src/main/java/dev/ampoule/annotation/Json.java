package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a JSON codec of a type, and says how its JSON looks.
 *
 * <p>Types that the signature of a handler mentions get a codec without it; a type that is only
 * given to {@code Response.json} inside a method needs it.
 *
 * <p>Flask: what a class for {@code app.json} does in its method {@code default}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Json {

  /** How the names of properties are made from the names in the source. */
  Naming naming() default Naming.AS_DECLARED;

  /** What becomes of a property that the type does not have. */
  Unknown unknown() default Unknown.CONFIGURED;

  /** How a name in the source becomes a name in JSON. */
  enum Naming {
    /** {@code firstName}, as it is written. */
    AS_DECLARED,
    /** {@code first_name}. */
    SNAKE_CASE,
    /** {@code FIRST_NAME}. */
    UPPER_SNAKE_CASE,
    /** {@code first-name}. */
    KEBAB_CASE,
    /** {@code first.name}. */
    LOWER_DOT_CASE,
    /** {@code FirstName}. */
    UPPER_CAMEL_CASE,
    /** {@code firstname}. */
    LOWER_CASE
  }

  /** What the reader does with a property that the type does not have. */
  enum Unknown {
    /** As {@code JSON_UNKNOWN_PROPERTIES} says. */
    CONFIGURED,
    /** It is skipped. */
    IGNORE,
    /** It is a problem, and the request a 400. */
    REJECT
  }
}
