package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class that an application is made from.
 *
 * <p>Flask finds the parts of an application while it runs: whatever was imported and registered by
 * then is in. Here an application is the transitive closure of the classes that this annotation
 * names, so that {@code javac} can check all of it; nothing is found by scanning.
 *
 * <p>The class is also the root blueprint: it may hold routes, hooks and error handlers of its own,
 * without a prefix. For a class {@code TodoApp} the processor generates {@code TodoAppFactory}
 * (Flask's application factory) and {@code TodoAppMain}.
 *
 * <p>Flask: what {@code create_app} assembles.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Application {

  /** Blueprints mounted under their own names and prefixes, in this order. */
  Class<?>[] blueprints() default {};

  /** Blueprints mounted with other names, prefixes or subdomains than their own. */
  Mount[] mounts() default {};

  /**
   * Classes that take part without being mounted: converters, views, JSON codecs, and classes with
   * {@link Provides}, {@link OnSignal} or {@link Command} methods; and classes that are parts by
   * themselves, because of {@link RequestScoped}, or {@code @Singleton} or {@code @Inject} of
   * {@code jakarta.inject}.
   */
  Class<?>[] uses() default {};

  /** The application's name; by default the simple name of the class. */
  String name() default "";

  /** Whether rules match the request's host; they then say it with {@link Route#host()}. */
  boolean hostMatching() default false;

  /**
   * Whether rules match the subdomain below the {@code SERVER_NAME} configuration key; they then
   * say it with {@link Route#subdomain()} or {@link Blueprint#subdomain()}.
   */
  boolean subdomainMatching() default false;

  /** The subdomain of rules that name none, when {@link #subdomainMatching()} is on. */
  String defaultSubdomain() default "";
}
