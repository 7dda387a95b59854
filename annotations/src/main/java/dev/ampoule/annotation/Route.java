package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a URL rule to a handler method, or to a class whose methods are named after HTTP methods.
 *
 * <p>A rule is a path with variables: {@code /users/<name>}, {@code /todos/<int:id>}, {@code
 * /files/<path:rest>}. The converters {@code string}, {@code int}, {@code float}, {@code uuid},
 * {@code any} and {@code path} are built in; a class annotated {@link Converter} adds one. Each
 * variable reaches the parameter of the same name.
 *
 * <p>On a class, the methods named {@code get}, {@code post}, {@code put}, {@code patch}, {@code
 * delete}, {@code head}, {@code options} and {@code trace} are the handlers, inherited ones too:
 * Flask's {@code MethodView}.
 *
 * <p>Flask: {@code @app.route}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Route.All.class)
public @interface Route {

  /** The rule, starting with {@code /}; the empty rule is exactly the blueprint's prefix. */
  String value();

  /**
   * The HTTP methods, {@code GET} if none is named; {@code HEAD} comes with {@code GET} and {@code
   * OPTIONS} is answered unless it is named here. On a class the methods it defines decide.
   */
  String[] methods() default {};

  /** The endpoint's own name, without dots; by default the method's or class's name. */
  String endpoint() default "";

  /** Values of variables that the rule does not hold, each written {@code name=value}. */
  String[] defaults() default {};

  /**
   * Whether {@code /a} is redirected to a rule {@code /a/}, and {@code /a/} is not found for a rule
   * {@code /a}; on by default. When off, both match.
   */
  Toggle strictSlashes() default Toggle.INHERIT;

  /** Whether repeated slashes in a request are merged by a redirect; on by default. */
  Toggle mergeSlashes() default Toggle.INHERIT;

  /** The host to match, with {@link Application#hostMatching()}; it may hold variables. */
  String host() default "";

  /** The subdomain to match, with {@link Application#subdomainMatching()}. */
  String subdomain() default "";

  /** A path, relative to the application's root, that requests are redirected to with a 308. */
  String redirectTo() default "";

  /** Whether this rule redirects to the endpoint's other rule for the same variables. */
  boolean alias() default false;

  /** Whether this rule only builds URLs and never matches a request. */
  boolean buildOnly() default false;

  /** The media type of request bodies; any other is answered with 415. */
  String consumes() default "";

  /** The media type of responses; a client that does not accept it is answered with 406. */
  String produces() default "";

  /** Holds repeated {@link Route} annotations. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface All {

    /** The repeated annotations. */
    Route[] value();
  }
}
