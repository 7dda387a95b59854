package dev.ampoule.validation;

import java.lang.annotation.Annotation;

/**
 * Decides about the values of a constraint of your own.
 *
 * <pre>{@code
 * @Constraint(value = SlugCheck.class, message = "must be a slug")
 * @interface Slug { int max() default 40; }
 *
 * final class SlugCheck implements ConstraintCheck<Slug, String> {
 *   public boolean isValid(String value, Slug settings) { ... }
 * }
 * }</pre>
 *
 * <p>One check serves all threads.
 *
 * @param <A> the annotation that is the constraint
 * @param <T> the type of the values; the constraint may stand where values are of it or of a
 *     subtype
 */
@FunctionalInterface
public interface ConstraintCheck<A extends Annotation, T> {

  /**
   * Returns whether a value keeps the constraint. It is not asked about null, which is valid:
   * {@code @NotNull} says otherwise.
   *
   * @param value the value
   * @param settings the annotation with the attributes that the user wrote
   */
  boolean isValid(T value, A settings);
}
