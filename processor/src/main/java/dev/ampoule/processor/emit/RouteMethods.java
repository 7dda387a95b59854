package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.SwitchWriter.Case;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.ErrorHandlerModel.ErrorType;
import dev.ampoule.processor.model.ErrorHandlerModel.ErrorType.Access;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.plan.ArgumentPlan;
import dev.ampoule.processor.plan.BlueprintPlan;
import dev.ampoule.processor.plan.ErrorHandlerPlan;
import dev.ampoule.processor.plan.HandlerPlan;
import dev.ampoule.processor.plan.Names;
import dev.ampoule.processor.plan.ResultPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of {@code Todos_Routes}: the switches, and one method for each route and hook. */
final class RouteMethods {

  private static final ParameterSpec REQUEST = parameter(RuntimeTypes.REQUEST, "request");
  private static final ParameterSpec MATCH = parameter(RuntimeTypes.PATH_MATCH, "match");
  private static final ParameterSpec ERROR = parameter(TypeName.get(Throwable.class), "error");

  private final BlueprintPlan plan;
  private final ClassName user;
  private final RouteTable table;
  private final ResultWriter results;
  private final SwitchWriter switches;
  private final CallWriter calls;

  /** The methods for a plan; {@code instance} is the field that holds the user's blueprint. */
  RouteMethods(BlueprintPlan plan, ClassScope scope, String instance) {
    Names names =
        Names.scope()
            .reserve(List.of("create", "handle", "error", "handles", "commands"))
            .reserve(HookCalls.METHODS);
    this.plan = plan;
    this.user = JavaTypes.className(plan.blueprint().type());
    this.results = new ResultWriter(scope);
    this.table = new RouteTable(plan.blueprint());
    this.switches = new SwitchWriter(names);
    this.calls = new CallWriter(scope, names, instance);
  }

  /** All of them: the public ones first. */
  List<MethodSpec> write() {
    return Stream.of(
            handle(),
            new HookCalls(plan, switches, calls, results).write(),
            errors(),
            hiddenErrors(),
            calls.written())
        .flatMap(List::stream)
        .toList();
  }

  /** What rules must have in common to be answered by the same method. */
  private record Call(
      String methodName,
      Set<MethodTrait> traits,
      List<ArgumentPlan> arguments,
      ResultPlan result) {}

  private List<MethodSpec> handle() {
    Map<Call, List<HandlerPlan>> groups = new LinkedHashMap<>();
    for (HandlerPlan handler : plan.handlers()) {
      Call call =
          new Call(
              handler.handler().methodName(),
              handler.handler().traits(),
              handler.arguments(),
              handler.result());
      groups.computeIfAbsent(call, c -> new ArrayList<>()).add(handler);
    }
    Map<String, CodeBlock> byConstant = new LinkedHashMap<>();
    groups.forEach(
        (call, rules) -> {
          CodeBlock code = handler(call, rules);
          rules.forEach(rule -> byConstant.put(rule.route().constant(), code));
        });
    List<Case> cases =
        plan.handlers().stream()
            .map(rule -> rule.route().constant())
            .flatMap(name -> Stream.ofNullable(byConstant.get(name)).map(c -> new Case(name, c)))
            .toList();
    MethodSpec signature =
        override("handle", RuntimeTypes.RESPONSE)
            .addParameter(TypeName.INT, "handler")
            .addParameter(REQUEST)
            .addParameter(MATCH)
            .build();
    return switches.write(signature, "handler", cases);
  }

  private CodeBlock handler(Call call, List<HandlerPlan> rules) {
    String lines =
        rules.stream()
            .map(rule -> "{@code " + table.line(rule.route()) + "}")
            .collect(Collectors.joining(",\n"));
    return calls.write(
        call.methodName(),
        call.traits(),
        RuntimeTypes.RESPONSE,
        CodeBlock.of("$L:$W{@link $T#$L}.\n", lines, user, call.methodName()),
        call.arguments(),
        List.of(REQUEST, MATCH),
        (code, method) -> results.handler(call.result(), code));
  }

  private List<MethodSpec> errors() {
    if (plan.errorHandlers().isEmpty()) {
      return List.of();
    }
    List<Case> cases =
        plan.errorHandlers().stream()
            .map(error -> new Case(error.handler().constant(), error(error)))
            .toList();
    MethodSpec signature =
        override("error", RuntimeTypes.RESPONSE)
            .addParameter(TypeName.INT, "handler")
            .addParameter(REQUEST)
            .addParameter(ERROR)
            .build();
    return switches.write(signature, "error handler", cases);
  }

  /** Tells the dispatcher about errors that only this package can name. */
  private List<MethodSpec> hiddenErrors() {
    List<Case> cases =
        plan.errorHandlers().stream()
            .map(ErrorHandlerPlan::handler)
            .filter(
                handler ->
                    handler.types().stream().anyMatch(type -> type.access() != Access.PUBLIC))
            .map(handler -> new Case(handler.constant(), isInstance(handler.types())))
            .toList();
    if (cases.isEmpty()) {
      return List.of();
    }
    MethodSpec signature =
        MethodSpec.methodBuilder("handles")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(TypeName.INT, "handler")
            .addParameter(TypeName.INT, "type")
            .addParameter(ERROR)
            .build();
    return switches.write(signature, "error handler", cases);
  }

  /** A choice by the place of the type among those of its handler. */
  private static CodeBlock isInstance(List<ErrorType> types) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < types.size() - 1; i++) {
      code.add("type == $L ? error instanceof $T : ", i, JavaTypes.className(types.get(i).type()));
    }
    return code.add("error instanceof $T", JavaTypes.className(types.getLast().type())).build();
  }

  private CodeBlock error(ErrorHandlerPlan plan) {
    String handled =
        Stream.concat(
                plan.handler().statuses().stream().map(status -> Integer.toString(status)),
                plan.handler().types().stream().map(type -> type.type().display()))
            .collect(Collectors.joining(", "));
    String methodName = plan.handler().methodName();
    return calls.write(
        methodName,
        plan.handler().traits(),
        RuntimeTypes.RESPONSE,
        CodeBlock.of("Answers $L: {@link $T#$L}.\n", handled, user, methodName),
        plan.arguments(),
        List.of(REQUEST, ERROR),
        (code, method) -> results.errorHandler(plan.result(), code));
  }

  static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns)
        .addException(Exception.class);
  }

  private static ParameterSpec parameter(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }
}
