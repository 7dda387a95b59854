package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method of an application run when that is built: what must be decided at start.
 *
 * <p>It takes {@code App.Builder}, to which it adds routes, hooks, error handlers, converters and
 * middleware; {@code Config}; and anything that the application provides. It runs after all parts
 * have been built, and after extensions have been initialised; several run in the order of the
 * source.
 *
 * <p>Flask: the body of {@code create_app}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Configure {}
