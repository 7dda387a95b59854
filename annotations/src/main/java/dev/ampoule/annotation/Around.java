package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation stand for advice: code that runs around handlers.
 *
 * <p>The annotation may stand on a handler, or on a blueprint, a view or an application, where it
 * counts for all handlers below. The application's advice is outermost, then that of the blueprints
 * from the outside to the inside, then the handler's; several on one element run in the order of
 * the source. An annotation that is not {@link java.lang.annotation.Repeatable} may stand only once
 * on the whole way to a handler.
 *
 * <p>Flask: a decorator of view functions, such as {@code login_required}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Around {

  /**
   * The class that implements {@code dev.ampoule.Advice} of the annotation's type. The wiring
   * builds one instance of it, with what the application provides.
   */
  Class<?> value();
}
