package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A class with provider methods.
 *
 * @param type the class
 * @param constructor what its constructor needs; asked for only when a provider is not static
 * @param traits what is unusual about its declaration
 * @param ref the class
 */
public record HolderModel(
    TypeRef type, List<ParamModel> constructor, Set<ClassTrait> traits, SourceRef ref) {

  public HolderModel {
    constructor = List.copyOf(constructor);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }
}
