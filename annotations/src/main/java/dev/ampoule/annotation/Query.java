package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes an argument from a parameter of the query string.
 *
 * <p>A handler parameter without a value in the request is missing, and so a 400, unless it is
 * {@code Optional}, a collection, {@code @Nullable} or has a {@link DefaultValue}.
 *
 * <p>Flask: {@code request.args}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Query {

  /** The name in the request; by default the name of the parameter. */
  String value() default "";
}
