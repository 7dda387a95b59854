package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose routes, hooks and error handlers belong together.
 *
 * <p>A blueprint takes effect only where an {@link Application} or another blueprint mounts it. It
 * is built once for each application, by its constructor, whose parameters the application
 * provides.
 *
 * <p>Flask: {@code Blueprint}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Blueprint {

  /**
   * The name that the endpoints of this blueprint start with, without dots; by default the simple
   * class name with a lower-case first letter.
   */
  String name() default "";

  /** The prefix of every rule, starting with {@code /}; it may hold variables. */
  String urlPrefix() default "";

  /** The subdomain of every rule that names none. */
  String subdomain() default "";

  /** Blueprints nested in this one, below its prefix and name. */
  Class<?>[] blueprints() default {};

  /** Blueprints nested in this one with other settings than their own. */
  Mount[] mounts() default {};

  /**
   * The group that the {@link Command} methods of this blueprint are called in; by default its name
   * where it is mounted. If it is empty, they stand among the application's own.
   */
  String cliGroup() default "<name>";
}
