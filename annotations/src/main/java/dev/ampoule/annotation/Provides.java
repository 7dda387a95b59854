package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose result other parts of the application can ask for, by its type.
 *
 * <p>It runs once for each application, when the factory builds it, or when a {@code Supplier} of
 * its result is first asked; with {@link RequestScoped}, once for each request that asks. Its
 * parameters are provided in the same way. A result that is {@code AutoCloseable} is closed with
 * the application, or with the request. Several results of one type are told apart by qualifiers of
 * {@code jakarta.inject}, such as {@code @Named}.
 *
 * <p>In an application and in blueprints it is static; in another class of {@link
 * Application#uses()} it need not be.
 *
 * <p>Flask: what {@code create_app} makes and keeps in {@code app.extensions}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Provides {}
