package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that sees the variables of a URL before anything else does.
 *
 * <p>It runs before the before hooks. It may take the endpoint as a {@code String}, which is null
 * where nothing matched, and the values of the rule's variables as a {@code Map<String, Object>}:
 * what it puts there or removes is what handlers get. A handler need not take the variables of a
 * prefix, so that there is no need to remove them.
 *
 * <p>Flask: {@code url_value_preprocessor}, and {@code app_url_value_preprocessor} with {@link
 * Scope#APP}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface UrlValuePreprocessor {

  /** Whose requests the method sees. */
  Scope scope() default Scope.BLUEPRINT;
}
