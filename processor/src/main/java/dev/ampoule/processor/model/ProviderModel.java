package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A {@code @Provides} method, or the constructor of a JSON codec that the application uses.
 *
 * @param holder the class that it stands in
 * @param methodName its name; {@link #CONSTRUCTOR} for a constructor
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

  /** The name of the method that stands for the constructor of a codec in {@code uses}. */
  public static final String CONSTRUCTOR = "<init>";

  private static final String JSON_CODEC = "dev.ampoule.json.JsonCodec";

  public ProviderModel {
    supertypes = List.copyOf(supertypes);
    params = List.copyOf(params);
    traits = Collections.unmodifiableSet(new TreeSet<>(traits));
  }

  /** Whether it is the constructor of the holder, and no {@code @Provides} method. */
  public boolean isConstructor() {
    return methodName.equals(CONSTRUCTOR);
  }

  /** The type that the result is the JSON codec of, if it is one. */
  public Optional<TypeRef> codecOf() {
    return supertypes.stream()
        .filter(type -> type.is(JSON_CODEC) && type.arguments().size() == 1)
        .map(type -> type.arguments().getFirst())
        .filter(type -> type.kind() == TypeRef.Kind.DECLARED && type.arguments().isEmpty())
        .findFirst();
  }
}
