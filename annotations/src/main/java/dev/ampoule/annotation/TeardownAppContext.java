package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that runs when an application context ends: after a request, whatever happened to
 * it, and after {@code app.context(…)}.
 *
 * <p>It may take the unhandled {@code Throwable}, which is null when there was none. There may be
 * no request, so that it takes none. A failure here does not keep later methods from running.
 *
 * <p>Flask: {@code teardown_appcontext}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TeardownAppContext {

  /**
   * Which contexts: those of the blueprint's own requests, or all. In the application's class all.
   */
  Scope scope() default Scope.BLUEPRINT;
}
