package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that runs before the handler.
 *
 * <p>Returning null, nothing or an empty {@code Optional} lets the request go on; anything else
 * that a handler may return is the response, and neither later hooks of this kind nor the handler
 * run.
 *
 * <p>Flask: {@code before_request}, and {@code before_app_request} with {@link Scope#APP}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface BeforeRequest {

  /** Whose requests the method sees. */
  Scope scope() default Scope.BLUEPRINT;
}
