package dev.ampoule.processor.model;

import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.AnnotationModel.Constant;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What makes a part of an application: a {@code @Provides} method, the constructor of a class, or
 * the generated code that fills a record from the configuration.
 *
 * @param holder the class that it stands in
 * @param methodName its name; {@link #CONSTRUCTOR} for a constructor
 * @param isStatic whether it is called without an instance of the holder
 * @param scope how long what it returns lives
 * @param qualifier which of several parts of its type it is; or null
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
    Scope scope,
    @Nullable AnnotationModel qualifier,
    TypeRef provided,
    List<TypeRef> supertypes,
    boolean closeable,
    List<ParamModel> params,
    Set<MethodTrait> traits,
    SourceRef ref) {

  /** How long a part lives. */
  public enum Scope {
    /** As long as the application: one for all. */
    APPLICATION,
    /** As long as a request, or a context outside of requests: one for each. */
    REQUEST
  }

  /** The name of the method that stands for a constructor. */
  public static final String CONSTRUCTOR = "<init>";

  /** What the runtime itself has a use for, whoever needs it. */
  private static final Set<String> ASKED_FOR =
      Set.of(
          "dev.ampoule.Extension",
          "dev.ampoule.health.HealthCheck",
          "dev.ampoule.validation.ConstraintCheck",
          "dev.ampoule.validation.MessageSource",
          "dev.ampoule.validation.ValidationSettings");

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

  /** Whether a request has one of its own. */
  public boolean isRequestScoped() {
    return scope == Scope.REQUEST;
  }

  /**
   * How a qualifier is written where a test replaces the part: the name of {@code @Named}, or
   * another annotation as it stands in the source; empty without a qualifier.
   */
  public Optional<String> qualifierText() {
    AnnotationModel own = qualifier;
    if (own == null) {
      return Optional.empty();
    }
    boolean named = own.type().is("jakarta.inject.Named");
    return named && own.attributes().getFirst().value() instanceof Constant(TypeRef _, String name)
        ? Optional.of(name)
        : Optional.of(own.display());
  }

  /** As messages name it: {@code TodoApp.store}, or the class whose constructor it is. */
  public String display() {
    return isConstructor() || traits.contains(MethodTrait.FILLS_SETTINGS)
        ? provided.display()
        : holder.display() + "." + methodName;
  }

  /** Whether the runtime itself has a use for the result. */
  public boolean isAskedFor() {
    return codecOf().isPresent()
        || supertypes.stream().anyMatch(type -> ASKED_FOR.contains(type.qualifiedName()));
  }

  /** The type that the result is the JSON codec of, if it is one. */
  public Optional<TypeRef> codecOf() {
    return supertypes.stream()
        .filter(type -> type.is(JSON_CODEC) && type.arguments().size() == 1)
        .map(type -> type.arguments().getFirst())
        .findFirst();
  }
}
