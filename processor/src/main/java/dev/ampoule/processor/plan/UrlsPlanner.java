package dev.ampoule.processor.plan;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplate.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans URL builders. Their class is written before anything is checked, so that code which names
 * it gets no second error: what is malformed or unresolved is left out or taken as it can be.
 */
public final class UrlsPlanner {

  /** What the generated class has beside the builders. */
  private static final String AT = "at";

  /** The plan of a blueprint, whatever is wrong with it. */
  public UrlsPlan plan(BlueprintModel blueprint) {
    Map<Key, UrlsPlan.Method> methods = new LinkedHashMap<>();
    Map<Key, List<String>> own = new HashMap<>();
    Set<String> signatures = new HashSet<>();
    for (HandlerModel handler : blueprint.handlers()) {
      for (RouteModel route : handler.routes()) {
        PathTemplate template = route.template();
        List<Variable> variables =
            template == null ? guessed(handler) : variables(blueprint, route, template);
        Key key =
            new Key(
                handler.endpoint(),
                variables.stream().map(Variable::name).collect(Collectors.toUnmodifiableSet()));
        methods.computeIfAbsent(key, k -> method(handler, route, variables, signatures));
        if (template != null) {
          own.putIfAbsent(key, template.variables().stream().map(Variable::name).toList());
        }
      }
    }
    List<UrlsPlan.Method> all = new ArrayList<>();
    methods.forEach(
        (key, method) -> {
          all.add(method);
          shorter(method, own.getOrDefault(key, List.of()), signatures).ifPresent(all::add);
        });
    return new UrlsPlan(blueprint.type(), all);
  }

  /**
   * The same without parameters for the variables of the domain and the prefix, whose values hooks
   * may give; none if there are no such variables, or if another method looks like it.
   */
  private static Optional<UrlsPlan.Method> shorter(
      UrlsPlan.Method method, List<String> own, Set<String> signatures) {
    Predicate<UrlsPlan.Parameter> isOwn = parameter -> own.contains(parameter.variable());
    List<UrlsPlan.Parameter> kept = method.parameters().stream().filter(isOwn).toList();
    List<String> defaulted =
        method.parameters().stream()
            .filter(isOwn.negate())
            .map(UrlsPlan.Parameter::variable)
            .toList();
    return defaulted.isEmpty() || !signatures.add(method.name() + types(kept))
        ? Optional.empty()
        : Optional.of(
            new UrlsPlan.Method(method.name(), method.endpoint(), method.rule(), kept, defaulted));
  }

  /** Rules with the same variables are built by the same method. */
  private record Key(String endpoint, Set<String> variables) {}

  private static List<Variable> variables(
      BlueprintModel blueprint, RouteModel route, PathTemplate template) {
    String subdomain = route.subdomain().isEmpty() ? blueprint.subdomain() : route.subdomain();
    Map<String, Variable> variables = new LinkedHashMap<>();
    Stream.of(
            Templates.variables(route.host()),
            Templates.variables(subdomain),
            Templates.variables(blueprint.urlPrefix()),
            template.variables())
        .flatMap(List::stream)
        .forEach(variable -> variables.putIfAbsent(variable.name(), variable));
    return List.copyOf(variables.values());
  }

  /** What the variables of a malformed rule probably are: what the handler takes without saying. */
  private static List<Variable> guessed(HandlerModel handler) {
    return handler.params().stream()
        .filter(
            param ->
                param.source() == ParamModel.Source.PATH
                    || param.source() == ParamModel.Source.UNKNOWN)
        .map(param -> new Variable(param.name(), "default", List.of(), 0))
        .toList();
  }

  private static UrlsPlan.Method method(
      HandlerModel handler, RouteModel route, List<Variable> variables, Set<String> signatures) {
    Names locals = Names.scope();
    List<UrlsPlan.Parameter> parameters = new ArrayList<>();
    for (Variable variable : variables) {
      parameters.add(
          new UrlsPlan.Parameter(
              locals.claim(variable.name()), variable.name(), type(handler, variable)));
    }
    return new UrlsPlan.Method(
        name(handler.endpoint(), parameters, signatures),
        handler.endpoint(),
        route.rule(),
        parameters,
        List.of());
  }

  /**
   * The endpoint's name. One that Java or every object has gets {@code Url} behind it; of two
   * methods that take the same types the later one says by which variables it builds.
   */
  private static String name(
      String endpoint, List<UrlsPlan.Parameter> parameters, Set<String> signatures) {
    String plain = Names.identifier(endpoint);
    String name = Names.isReservedWord(plain) || plain.equals(AT) ? plain + "Url" : plain;
    String types = types(parameters);
    String by =
        parameters.stream()
            .map(parameter -> Names.capitalized(parameter.name()))
            .collect(Collectors.joining("And", name + "By", ""));
    return Stream.concat(
            Stream.of(name, by), Stream.iterate(2, number -> number + 1).map(n -> name + n))
        .filter(candidate -> signatures.add(candidate + types))
        .findFirst()
        .orElseThrow();
  }

  private static String types(List<UrlsPlan.Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.type().erased().qualifiedName())
        .collect(Collectors.joining(",", "(", ")"));
  }

  /** The type of the parameter that the variable reaches, or what its converter makes. */
  private static TypeRef type(HandlerModel handler, Variable variable) {
    return handler.params().stream()
        .filter(
            param ->
                param.source() == ParamModel.Source.PATH
                    || param.source() == ParamModel.Source.UNKNOWN)
        .filter(param -> param.key().equals(variable.name()))
        .filter(param -> param.type().kind() != TypeRef.Kind.UNRESOLVED)
        .map(param -> Templates.isCustom(variable) ? made(param) : valueType(param))
        .findFirst()
        .orElseGet(() -> converted(variable.converter()));
  }

  /** What a custom converter makes can itself be a collection, but no {@code Optional}. */
  private static TypeRef made(ParamModel param) {
    boolean wrapped =
        param.shape() == ParamModel.Shape.OPTIONAL && !param.type().arguments().isEmpty();
    return wrapped ? param.type().arguments().getFirst() : param.type();
  }

  private static TypeRef valueType(ParamModel param) {
    return switch (param.value()) {
      case ValueType.Text() -> TypeRef.of("java.lang", "String");
      case ValueType.Primitive(String keyword, boolean _) -> TypeRef.primitive(keyword);
      case ValueType.Standard(TypeRef type) -> type;
      case ValueType.Enumeration(TypeRef type, List<String> _) -> type;
      case ValueType.Other(TypeRef type) ->
          type.kind() == TypeRef.Kind.UNRESOLVED ? TypeRef.of("java.lang", "Object") : type;
    };
  }

  private static TypeRef converted(String converter) {
    return switch (converter) {
      case "int" -> TypeRef.primitive("long");
      case "float" -> TypeRef.primitive("double");
      case "uuid" -> TypeRef.of("java.util", "UUID");
      case "default", "string", "any", "path" -> TypeRef.of("java.lang", "String");
      default -> TypeRef.of("java.lang", "Object");
    };
  }
}
