package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Mounts a blueprint with settings that replace its own.
 *
 * <p>A blueprint may be mounted twice under different names. Flask: {@code register_blueprint}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Mount {

  /** The value of an attribute that was not given, so that the blueprint's own value holds. */
  String INHERIT = "\0inherit";

  /** The blueprint to mount: a class annotated {@link Blueprint}. */
  Class<?> value();

  /** The name that endpoints start with; by default the blueprint's own. It holds no dot. */
  String name() default INHERIT;

  /** The prefix of every rule, starting with {@code /}; by default the blueprint's own. */
  String urlPrefix() default INHERIT;

  /** The subdomain of every rule that names none; by default the blueprint's own. */
  String subdomain() default INHERIT;

  /**
   * A key of the configuration that says whether the blueprint is mounted; empty when it always is.
   *
   * <p>Where the key is false or has no value, the blueprint's routes do not exist, nor do its
   * hooks and error handlers; the same holds for what it mounts itself. The blueprint's object is
   * made nevertheless, since the wiring is compiled; what is expensive it takes as a {@code
   * Supplier}, and then nobody makes it. Flask: an {@code if} around {@code register_blueprint}.
   */
  String enabledBy() default "";
}
