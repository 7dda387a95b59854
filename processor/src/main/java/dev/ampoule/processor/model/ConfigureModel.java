package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A {@code @Configure} method of an application.
 *
 * @param methodName its name
 * @param returned what it returns, which nobody takes
 * @param params what it needs
 * @param traits what is unusual about its declaration
 * @param ref the method
 */
public record ConfigureModel(
    String methodName,
    TypeRef returned,
    List<ParamModel> params,
    Set<MethodTrait> traits,
    SourceRef ref) {

  public ConfigureModel {
    params = List.copyOf(params);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }
}
