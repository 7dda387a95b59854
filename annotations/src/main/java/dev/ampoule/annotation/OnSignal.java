package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of an application, of a blueprint or of a class in {@link Application#uses()} that
 * is told when something happens.
 *
 * <p>The type of its one parameter says what: a record of {@code dev.ampoule.signal}, or any class
 * of which an instance is given to {@code App.send}. It is told of subclasses too. It returns
 * nothing; what it throws comes out where the signal is sent.
 *
 * <p>The application's listeners come first, then those of each blueprint in the order of the
 * mounts, in the order of the source, then those of classes in {@code uses}. Each hears the signals
 * of the whole application, and hears each once wherever it is mounted. A class in {@code uses} is
 * built once, by its constructor, with what the application provides.
 *
 * <p>Flask: Blinker's {@code connect}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnSignal {}
