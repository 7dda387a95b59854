package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a class that converts a URL variable, and implements {@code UrlConverter}.
 *
 * <p>The class is listed in {@link Application#uses()} and has a public or package-private
 * constructor without parameters. A value that it rejects by an {@code IllegalArgumentException}
 * does not match, and the next candidate rule is tried.
 *
 * <p>Flask: a subclass of {@code BaseConverter} in {@code url_map.converters}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Converter {

  /** The name in rules: {@code <name:variable>}. */
  String name();

  /**
   * The regular expression of a value, without groups that capture. One that can match a slash
   * makes a variable that spans segments, as {@code path} does.
   */
  String regex() default "[^/]+";

  /**
   * The order among variables in one place, smaller first; {@code string} has 100, {@code int} 50.
   */
  int weight() default 100;
}
