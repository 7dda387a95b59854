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
   * What its constructor needs, then what its methods do. Nothing for a class without a method that
   * an instance is needed for, such as an application that only mounts others: it is not built.
   */
  public static List<ParamModel> of(BlueprintModel blueprint) {
    return Stream.concat(ofConstructor(blueprint).stream(), ofMethods(blueprint).stream()).toList();
  }

  /** The parameters of its constructor; for a part the instance, which is a part like others. */
  public static List<ParamModel> ofConstructor(BlueprintModel blueprint) {
    if (!isBuilt(blueprint)) {
      return List.of();
    }
    return blueprint.kind() == BlueprintModel.Kind.PART
        ? List.of(instance(blueprint))
        : blueprint.constructor();
  }

  /** A part itself, as something that is needed. */
  public static ParamModel instance(BlueprintModel part) {
    return ParamModel.injected("part", part.type(), part.ref());
  }

  /**
   * What its handlers, hooks and error handlers ask for that the constructor does not get, in
   * source order and each once.
   */
  public static List<ParamModel> ofMethods(BlueprintModel blueprint) {
    Map<PartKey, ParamModel> asked = new LinkedHashMap<>();
    injected(blueprint).forEach(param -> asked.putIfAbsent(PartKey.of(param), param));
    ofConstructor(blueprint).forEach(param -> asked.remove(PartKey.of(param)));
    return List.copyOf(asked.values());
  }

  /** Whether there is a method that an instance of the blueprint's class is needed for. */
  public static boolean isBuilt(BlueprintModel blueprint) {
    return !blueprint.handlers().isEmpty()
        || !blueprint.hooks().isEmpty()
        || !blueprint.errorHandlers().isEmpty()
        || !blueprint.commands().isEmpty();
  }

  /** The parameters of handlers, hooks and error handlers that the wiring fills. */
  public static Stream<ParamModel> injected(BlueprintModel blueprint) {
    return Stream.of(
            blueprint.handlers().stream().flatMap(handler -> handler.params().stream()),
            blueprint.hooks().stream().flatMap(hook -> hook.params().stream()),
            blueprint.errorHandlers().stream().flatMap(handler -> handler.params().stream()),
            commandParams(blueprint))
        .flatMap(params -> params)
        .filter(Needs::isInjected);
  }

  private static Stream<ParamModel> commandParams(BlueprintModel blueprint) {
    return blueprint.commands().stream().flatMap(command -> command.plainParams().stream());
  }

  /** What the methods need that only a command line calls. */
  public static Stream<ParamModel> ofCommands(BlueprintModel blueprint) {
    return commandParams(blueprint).filter(Needs::isInjected);
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
