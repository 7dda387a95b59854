package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that the command line calls: {@code java -jar todo.jar purge --older-than P30D}.
 *
 * <p>It stands in the application's class, in a blueprint, or in a class that the application names
 * in {@code uses}. Its parameters are {@link Option}s, {@link Argument}s, a {@code Terminal} to
 * speak with the user, {@code App}, {@code Config}, {@code RequestGlobals}, and whatever the
 * application provides. It runs in the context of the application, which is built for it and closed
 * after it. It returns nothing, or an {@code int}, which the process ends with.
 *
 * <p>Flask: {@code @app.cli.command}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Command {

  /**
   * The name that is typed; by default the method's name in small letters with hyphens, {@code
   * init-db} for {@code initDb}.
   */
  String name() default "";

  /** What its help says; by default the description of the method's Javadoc. */
  String help() default "";
}
