package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that adds values to every URL that is built, such as the language of the request.
 *
 * <p>It may take the endpoint as a {@code String} and the values as a {@code Map<String, Object>},
 * which it adds to; a value that the caller gave should stay. A value that the rule has no variable
 * for becomes part of the query: {@code app.urls().isEndpointExpecting(endpoint, "lang")} tells.
 * URLs are built outside of requests too, so that it takes no {@code Request}.
 *
 * <p>Flask: {@code url_defaults}, and {@code app_url_defaults} with {@link Scope#APP}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface UrlDefaults {

  /** Whose endpoints the method sees: those that URLs are built for, not that of the request. */
  Scope scope() default Scope.BLUEPRINT;
}
