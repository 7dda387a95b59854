package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that turns an error into a response.
 *
 * <p>With neither {@link #value()} nor {@link #type()} the type of the exception parameter decides.
 * The method returns what a route handler may return; the status is the error's unless it sets one.
 *
 * <p>Flask: {@code errorhandler}, and {@code app_errorhandler} with {@link Scope#APP}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ErrorHandler {

  /** The HTTP status codes to handle. */
  int[] value() default {};

  /** The exception types to handle, subtypes included. */
  Class<? extends Throwable>[] type() default {};

  /** Whose errors the method sees. */
  Scope scope() default Scope.BLUEPRINT;
}
