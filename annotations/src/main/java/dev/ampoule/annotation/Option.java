package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a parameter of a {@link Command} method an option: {@code --limit 20}, {@code --limit=20}.
 *
 * <p>An option must be given, unless its type is {@code Optional}, a collection, which takes it any
 * number of times, or {@code boolean}, or it is {@code @Nullable} or has a {@link DefaultValue}. A
 * {@code boolean} is a flag without a value; one that is true by default, or that may be null, can
 * be taken back with {@code --no-} in front of its name.
 *
 * <p>Flask: {@code @click.option}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Option {

  /**
   * The name, without dashes; by default the parameter's name in small letters with hyphens, {@code
   * older-than} for {@code olderThan}.
   */
  String value() default "";

  /** A letter or digit that stands for it behind a single dash; none by default. */
  String shortName() default "";

  /** What help says about it; by default the {@code @param} text of the method's Javadoc. */
  String help() default "";
}
