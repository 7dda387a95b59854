package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is made for each request that asks for it, at most once: the result of a {@link
 * Provides} method, or the instances of a class.
 *
 * <p>It is made when it is first asked for. What is {@code AutoCloseable} is closed at the end of
 * the request, after the teardown hooks and after a streamed body, the last one first. In {@code
 * app.context(…)}, as in a command, it lives as long as that context.
 *
 * <p>Handlers, hooks and error handlers take it as a parameter, and so do the makers of other
 * request-scoped values. What lives longer takes a {@code Supplier} of it.
 *
 * <p>Flask: what is kept in {@code g} and closed by {@code teardown_appcontext}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequestScoped {}
