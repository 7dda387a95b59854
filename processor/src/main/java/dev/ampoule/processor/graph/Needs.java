package dev.ampoule.processor.graph;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a blueprint must be given when it is built. */
public final class Needs {

  private Needs() {}

  /**
   * The parameters of the blueprint's constructor, then what its handlers, hooks and error handlers
   * ask for beyond that, in source order and each type once. Nothing for a class without any of
   * them, such as an application that only mounts others: it is not built.
   */
  public static List<ParamModel> of(BlueprintModel blueprint) {
    if (!isBuilt(blueprint)) {
      return List.of();
    }
    Map<TypeRef, ParamModel> extra = new LinkedHashMap<>();
    injected(blueprint).forEach(param -> extra.putIfAbsent(key(param.type()), param));
    blueprint.constructor().forEach(param -> extra.remove(key(param.type())));
    return Stream.concat(blueprint.constructor().stream(), extra.values().stream()).toList();
  }

  /** Whether there is a method that an instance of the blueprint's class is needed for. */
  public static boolean isBuilt(BlueprintModel blueprint) {
    return !blueprint.handlers().isEmpty()
        || !blueprint.hooks().isEmpty()
        || !blueprint.errorHandlers().isEmpty();
  }

  /** The parameters of handlers, hooks and error handlers that the wiring fills. */
  public static Stream<ParamModel> injected(BlueprintModel blueprint) {
    return Stream.of(
            blueprint.handlers().stream().flatMap(handler -> handler.params().stream()),
            blueprint.hooks().stream().flatMap(hook -> hook.params().stream()),
            blueprint.errorHandlers().stream().flatMap(handler -> handler.params().stream()))
        .flatMap(params -> params)
        .filter(Needs::isInjected);
  }

  /** Whether the wiring, and not the request, is asked for the argument. */
  public static boolean isInjected(ParamModel param) {
    return param.source() == ParamModel.Source.INJECTED;
  }

  /** What two types that the same object meets have in common: nullness and boxing do not count. */
  public static TypeRef key(TypeRef type) {
    TypeRef component = type.component();
    TypeRef plain =
        new TypeRef(
            type.kind(),
            type.packageName(),
            type.simpleNames(),
            type.arguments().stream().map(Needs::argumentKey).toList(),
            component == null ? null : argumentKey(component),
            false);
    String keyword = plain.packageName().equals("java.lang") ? primitive(plain) : "";
    return keyword.isEmpty() ? plain : TypeRef.primitive(keyword);
  }

  private static TypeRef argumentKey(TypeRef type) {
    TypeRef component = type.component();
    return new TypeRef(
        type.kind(),
        type.packageName(),
        type.simpleNames(),
        type.arguments().stream().map(Needs::argumentKey).toList(),
        component == null ? null : argumentKey(component),
        false);
  }

  private static String primitive(TypeRef wrapper) {
    return switch (String.join(".", wrapper.simpleNames())) {
      case "Boolean" -> "boolean";
      case "Byte" -> "byte";
      case "Short" -> "short";
      case "Integer" -> "int";
      case "Long" -> "long";
      case "Float" -> "float";
      case "Double" -> "double";
      case "Character" -> "char";
      default -> "";
    };
  }
}
