package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ampoule.processor.emit.SwitchWriter.Case;
import dev.ampoule.processor.emit.argument.MethodScope;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.plan.BlueprintPlan;
import dev.ampoule.processor.plan.HookPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of {@code Todos_Routes} that call hooks: a switch for each kind. */
final class HookCalls {

  /** The names of the public methods. */
  static final List<String> METHODS =
      Stream.concat(
              Arrays.stream(HookModel.Kind.values()).map(HookCalls::method), Stream.of("signals"))
          .toList();

  private static final TypeName THROWABLE = TypeName.get(Throwable.class);
  private static final TypeName VALUES =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private static final TypeName CLASSES =
      ParameterizedTypeName.get(
          ClassName.get(List.class),
          ParameterizedTypeName.get(
              ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));

  private final BlueprintPlan plan;
  private final ClassName user;
  private final SwitchWriter switches;
  private final CallWriter calls;
  private final ResultWriter results;

  HookCalls(BlueprintPlan plan, SwitchWriter switches, CallWriter calls, ResultWriter results) {
    this.plan = plan;
    this.user = JavaTypes.className(plan.blueprint().type());
    this.switches = switches;
    this.calls = calls;
    this.results = results;
  }

  /** The switches, in the order in which the kinds run. */
  List<MethodSpec> write() {
    return Stream.concat(
            Arrays.stream(HookModel.Kind.values()).flatMap(kind -> hooks(kind).stream()),
            signals().stream())
        .toList();
  }

  private List<MethodSpec> hooks(HookModel.Kind kind) {
    List<HookPlan> hooks = plan.hooks().stream().filter(h -> h.hook().kind() == kind).toList();
    if (hooks.isEmpty()) {
      return List.of();
    }
    List<Case> cases =
        hooks.stream().map(hook -> new Case(hook.hook().constant(), hook(hook))).toList();
    MethodSpec.Builder signature = overriding(kind).addParameter(TypeName.INT, "hook");
    parameters(kind).forEach(signature::addParameter);
    return switches.write(signature.build(), kind.annotation() + " method", cases);
  }

  /** A listener throws nothing checked, since what it is told of is sent from anywhere. */
  private static MethodSpec.Builder overriding(HookModel.Kind kind) {
    return kind == HookModel.Kind.ON_SIGNAL
        ? MethodSpec.methodBuilder(method(kind))
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
        : RouteMethods.override(method(kind), returned(kind));
  }

  /** What the blueprint listens to, so that nothing else is sent to it. */
  private List<MethodSpec> signals() {
    List<CodeBlock> types =
        plan.hooks().stream()
            .filter(hook -> hook.hook().kind() == HookModel.Kind.ON_SIGNAL)
            .map(hook -> hook.hook().params().getFirst().type())
            .distinct()
            .map(type -> CodeBlock.of("$T.class", JavaTypes.className(type)))
            .toList();
    return types.isEmpty()
        ? List.of()
        : List.of(
            MethodSpec.methodBuilder("signals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(CLASSES)
                .addStatement("return $T.of($L)", List.class, CodeBlock.join(types, ",$W"))
                .build());
  }

  /** A listener is called with signals of its parameter's type only. */
  private static CodeBlock listener(HookModel hook, CodeBlock call, MethodScope method) {
    ParamModel signal = hook.params().getFirst();
    if (signal.type().is("java.lang.Object")) {
      String sent = method.given(MethodScope.Given.SIGNAL);
      return CodeBlock.builder()
          .addStatement("$T $N = $L", Object.class, method.local(signal), sent)
          .addStatement(call)
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow(
            "if ($L instanceof $T $N)",
            method.given(MethodScope.Given.SIGNAL),
            JavaTypes.className(signal.type()),
            method.local(signal))
        .addStatement(call)
        .endControlFlow()
        .build();
  }

  private static String method(HookModel.Kind kind) {
    return switch (kind) {
      case URL_VALUE_PREPROCESSOR -> "preprocess";
      case BEFORE_REQUEST -> "before";
      case AFTER_REQUEST -> "after";
      case TEARDOWN_REQUEST -> "teardown";
      case TEARDOWN_APP_CONTEXT -> "teardownAppContext";
      case URL_DEFAULTS -> "urlDefaults";
      case ON_SIGNAL -> "onSignal";
    };
  }

  private CodeBlock hook(HookPlan plan) {
    HookModel hook = plan.hook();
    return calls.write(
        hook.methodName(),
        hook.traits(),
        returned(hook.kind()),
        CodeBlock.of("$L: {@link $T#$L}.\n", when(hook.kind()), user, hook.methodName()),
        plan.arguments(),
        parameters(hook.kind()),
        (code, method) ->
            switch (hook.kind()) {
              case BEFORE_REQUEST -> results.beforeHook(plan.result(), code);
              case AFTER_REQUEST -> {
                method.given(MethodScope.Given.RESPONSE);
                yield results.afterHook(plan.result(), code);
              }
              case ON_SIGNAL -> listener(hook, code, method);
              default -> CodeBlock.builder().addStatement(code).build();
            });
  }

  private static String when(HookModel.Kind kind) {
    return switch (kind) {
      case URL_VALUE_PREPROCESSOR -> "With the variables of a URL";
      case BEFORE_REQUEST -> "Before a request";
      case AFTER_REQUEST -> "After a request";
      case TEARDOWN_REQUEST -> "At the end of a request";
      case TEARDOWN_APP_CONTEXT -> "At the end of an application context";
      case URL_DEFAULTS -> "When a URL is built";
      case ON_SIGNAL -> "On a signal";
    };
  }

  private static TypeName returned(HookModel.Kind kind) {
    return switch (kind) {
      case BEFORE_REQUEST -> CallWriter.NULLABLE_RESPONSE;
      case AFTER_REQUEST -> RuntimeTypes.RESPONSE;
      default -> TypeName.VOID;
    };
  }

  /** What the dispatcher hands to hooks of a kind, after their number. */
  private static List<ParameterSpec> parameters(HookModel.Kind kind) {
    ParameterSpec request = parameter(RuntimeTypes.REQUEST, "request");
    ParameterSpec error = parameter(CallWriter.nullable(THROWABLE), "error");
    ParameterSpec values = parameter(VALUES, "values");
    TypeName endpoint = TypeName.get(String.class);
    return switch (kind) {
      case URL_VALUE_PREPROCESSOR ->
          List.of(request, parameter(CallWriter.nullable(endpoint), "endpoint"), values);
      case BEFORE_REQUEST -> List.of(request);
      case AFTER_REQUEST -> List.of(request, parameter(RuntimeTypes.RESPONSE, "response"));
      case TEARDOWN_REQUEST -> List.of(request, error);
      case TEARDOWN_APP_CONTEXT -> List.of(error);
      case URL_DEFAULTS -> List.of(parameter(endpoint, "endpoint"), values);
      case ON_SIGNAL -> List.of(parameter(TypeName.get(Object.class), "sent"));
    };
  }

  private static ParameterSpec parameter(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }
}
