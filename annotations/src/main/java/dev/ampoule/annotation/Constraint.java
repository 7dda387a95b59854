package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a constraint: a class of yours decides which values keep it.
 *
 * <p>The annotation may then stand where constraints of {@code jakarta.validation} may: on a record
 * component, a field, a getter, a parameter of a handler, an element's type in a container, and on a
 * class for what its properties are to each other. If it has a string attribute {@code message},
 * that is the message of one use; {@code {name}} in a message stands for another attribute.
 *
 * <pre>{@code
 * @Constraint(value = SlugCheck.class, message = "must be a slug of at most {max} characters")
 * @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
 * @interface Slug { int max() default 40; }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Constraint {

  /**
   * A class that implements {@code dev.ampoule.validation.ConstraintCheck} for the annotation. It
   * is built by its constructor without parameters; one that needs parts of the application is
   * provided by a {@code @Provides} method.
   */
  Class<?> value();

  /** The message when the annotation has none of its own. */
  String message() default "is not valid";
}
