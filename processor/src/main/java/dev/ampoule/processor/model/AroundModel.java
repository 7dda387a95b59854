package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A type of annotation that stands for advice.
 *
 * @param annotation the annotation's type
 * @param adviceClass the class that its {@code @Around} names
 * @param settings the {@code A} of the {@code Advice<A>} that the class implements; null if it
 *     implements none, or without saying {@code A}
 * @param constructor what the class needs to be built
 * @param traits what is unusual about the class
 * @param buildable whether the application's package can call its constructor, or has it called
 * @param throughFactory whether a generated class in its own package calls it
 * @param local whether the annotation is compiled now
 * @param ref the {@code @Around}
 */
public record AroundModel(
    TypeRef annotation,
    TypeRef adviceClass,
    @Nullable TypeRef settings,
    List<ParamModel> constructor,
    Set<ClassTrait> traits,
    boolean buildable,
    boolean throughFactory,
    boolean local,
    SourceRef ref) {

  public AroundModel {
    constructor = List.copyOf(constructor);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }
}
