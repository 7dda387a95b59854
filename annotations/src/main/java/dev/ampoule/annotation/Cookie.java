package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes an argument from a cookie.
 *
 * <p>Of two cookies with one name the first counts.
 *
 * <p>Flask: {@code request.cookies}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Cookie {

  /** The name in the request; by default the name of the parameter. */
  String value() default "";
}
