package dev.ampoule.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the processor knew about a blueprint when it compiled it. Internal: only generated classes
 * carry it, and only the processor reads it.
 *
 * <p>A class file does not hold parameter names, the order of methods or doc comments. When an
 * application mounts a blueprint of another compilation, such as another jar, the processor reads
 * them here.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BlueprintDescriptor {

  /** The version of the format of {@link #value()}. */
  int version();

  /** The blueprint as text, cut into pieces of one line each. */
  String[] value();
}
