package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that takes the {@code Response} before it is sent, and returns it or another one.
 *
 * <p>Methods of this kind run in reverse order, also for error responses.
 *
 * <p>Flask: {@code after_request}, and {@code after_app_request} with {@link Scope#APP}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterRequest {

  /** Whose requests the method sees. */
  Scope scope() default Scope.BLUEPRINT;
}
