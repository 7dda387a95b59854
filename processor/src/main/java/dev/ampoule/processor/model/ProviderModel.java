package dev.ampoule.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A {@code @Provides} method.
 *
 * @param holder the class that it stands in
 * @param methodName its name
 * @param isStatic whether it is called without an instance of the holder
 * @param provided what it returns
 * @param supertypes every type that what it returns can stand for, itself first
 * @param closeable whether that is {@code AutoCloseable}
 * @param params what it needs
 * @param traits what is unusual about its declaration
 * @param ref the method
 */
public record ProviderModel(
    TypeRef holder,
    String methodName,
    boolean isStatic,
    TypeRef provided,
    List<TypeRef> supertypes,
    boolean closeable,
    List<ParamModel> params,
    Set<MethodTrait> traits,
    SourceRef ref) {

  public ProviderModel {
    supertypes = List.copyOf(supertypes);
    params = List.copyOf(params);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }
}
