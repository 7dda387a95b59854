package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a parameter of a {@link Command} method an argument: a value that is known by its place
 * among the words that belong to no option.
 *
 * <p>An argument must be given, unless its type is {@code Optional} or a collection, which takes
 * all words that are left, or it is {@code @Nullable} or has a {@link DefaultValue}.
 *
 * <p>Flask: {@code @click.argument}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Argument {

  /**
   * The name in help and messages; by default the parameter's name in capitals, {@code FILE_NAME}
   * for {@code fileName}.
   */
  String value() default "";

  /** What help says about it; by default the {@code @param} text of the method's Javadoc. */
  String help() default "";
}
