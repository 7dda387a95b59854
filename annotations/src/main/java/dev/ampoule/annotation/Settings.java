package dev.ampoule.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is filled from the configuration when an application is built. Whatever the wiring
 * builds may ask for it.
 *
 * <pre>{@code
 * @Settings(prefix = "TODO")
 * record TodoSettings(Path database, @DefaultValue("20") int pageSize) {}
 * }</pre>
 *
 * <p>The component {@code pageSize} is the key {@code TODO_PAGE_SIZE}; a nested record is a nested
 * value, whose parts are {@code TODO_MAIL__HOST} in the environment. A component must be given
 * unless it has a {@code @DefaultValue}, is {@code @Nullable} or {@code Optional}, or is a list, a
 * set or a map, which is empty then. Constraints on components are checked too. All that is missing
 * or wrong stops the start with one message.
 *
 * <p>Flask: {@code app.config["TODO_PAGE_SIZE"]}, with its type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Settings {

  /** What the keys start with, in upper case and without an underscore at its end. */
  String prefix() default "";
}
