package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes an argument from a request header.
 *
 * <p>The name of a header does not depend on case; by default it is the parameter's name with a
 * hyphen before each inner capital, so that {@code ifMatch} is {@code If-Match}.
 *
 * <p>Flask: {@code request.headers}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Header {

  /** The name in the request; by default the name of the parameter. */
  String value() default "";
}
