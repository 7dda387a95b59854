package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a URL rule to a handler of POST requests: {@link Route} with that one method.
 *
 * <p>Flask: {@code @app.post}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Post {

  /** The rule, as in {@link Route#value()}. */
  String value();

  /** The endpoint's own name, as in {@link Route#endpoint()}. */
  String endpoint() default "";

  /** Values of variables that the rule does not hold, as in {@link Route#defaults()}. */
  String[] defaults() default {};

  /** See {@link Route#strictSlashes()}. */
  Toggle strictSlashes() default Toggle.INHERIT;

  /** See {@link Route#mergeSlashes()}. */
  Toggle mergeSlashes() default Toggle.INHERIT;

  /** The host to match, as in {@link Route#host()}. */
  String host() default "";

  /** The subdomain to match, as in {@link Route#subdomain()}. */
  String subdomain() default "";

  /** The path to redirect to, as in {@link Route#redirectTo()}. */
  String redirectTo() default "";

  /** See {@link Route#alias()}. */
  boolean alias() default false;

  /** See {@link Route#buildOnly()}. */
  boolean buildOnly() default false;

  /** The media type of request bodies, as in {@link Route#consumes()}. */
  String consumes() default "";

  /** The media type of responses, as in {@link Route#produces()}. */
  String produces() default "";
}
