package dev.ampoule.processor;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ReturnModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.path.PathSyntaxException;
import dev.ampoule.processor.path.PathTemplateParser;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Models built by hand, for the stages behind the scanner. */
public final class Models {

  public static final TypeRef STRING = TypeRef.of("java.lang", "String");
  public static final TypeRef INT = TypeRef.primitive("int");
  public static final TypeRef TODOS = TypeRef.of("todo", "Todos");
  public static final TypeRef RESPONSE = TypeRef.of("dev.ampoule.http", "Response");
  public static final SourceRef REF = SourceRef.ofType("todo.Todos");

  private Models() {}

  public static BlueprintModel blueprint(
      String prefix,
      List<ParamModel> constructor,
      List<HandlerModel> handlers,
      List<HookModel> hooks,
      List<ErrorHandlerModel> errorHandlers) {
    return new BlueprintModel(
        BlueprintModel.Kind.BLUEPRINT,
        TODOS,
        "todos",
        prefix,
        "",
        constructor,
        handlers,
        hooks,
        errorHandlers,
        List.of(),
        "",
        List.of(),
        List.of(),
        BlueprintModel.Origin.SOURCE,
        Set.of(),
        "",
        Map.of(),
        REF);
  }

  public static BlueprintModel blueprint(String prefix, HandlerModel... handlers) {
    return blueprint(prefix, List.of(), List.of(handlers), List.of(), List.of());
  }

  public static HandlerModel handler(
      String name, ReturnModel returns, List<RouteModel> routes, ParamModel... params) {
    return new HandlerModel(
        name, name, routes, List.of(params), returns, List.of(), false, "", Set.of(), REF);
  }

  public static ReturnModel text() {
    return new ReturnModel(STRING, ReturnModel.Kind.TEXT, false, null);
  }

  public static RouteModel get(String rule, String constant) {
    return get(rule, constant, Map.of());
  }

  public static RouteModel get(String rule, String constant, Map<String, String> defaults) {
    try {
      return new RouteModel(
          rule,
          PathTemplateParser.parse(rule),
          List.of("GET"),
          defaults,
          null,
          null,
          "",
          "",
          "",
          false,
          false,
          "",
          "",
          null,
          constant,
          REF);
    } catch (PathSyntaxException e) {
      throw new IllegalArgumentException(rule, e);
    }
  }

  public static ParamModel param(
      String name, TypeRef type, ParamModel.Source source, ValueType value) {
    return new ParamModel(
        name,
        type,
        source,
        name,
        ParamModel.Shape.SINGLE,
        value,
        false,
        null,
        null,
        null,
        null,
        REF);
  }

  public static ParamModel path(String name, TypeRef type, ValueType value) {
    return param(name, type, ParamModel.Source.PATH, value);
  }

  public static ParamModel injected(String name, TypeRef type) {
    return param(name, type, ParamModel.Source.INJECTED, new ValueType.Other(type));
  }
}
