package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose result other parts of the application can ask for in their constructors.
 *
 * <p>It runs once for each application, when the factory builds it; its parameters are provided in
 * the same way. A result that is {@code AutoCloseable} is closed with the application.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Provides {}
