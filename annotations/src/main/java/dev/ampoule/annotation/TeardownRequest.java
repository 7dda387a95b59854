package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that runs when a request ends, whatever happened to it.
 *
 * <p>It may take the unhandled {@code Throwable}, which is null when there was none or when an
 * error handler dealt with it. A failure here is logged and does not keep later methods from
 * running.
 *
 * <p>Flask: {@code teardown_request}, and {@code teardown_app_request} with {@link Scope#APP}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TeardownRequest {

  /** Whose requests the method sees. */
  Scope scope() default Scope.BLUEPRINT;
}
