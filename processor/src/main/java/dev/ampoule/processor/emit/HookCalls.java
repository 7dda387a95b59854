package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.SwitchWriter.Case;
import dev.ampoule.processor.emit.argument.MethodScope;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.plan.BlueprintPlan;
import dev.ampoule.processor.plan.HookPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The methods of {@code Todos_Routes} that call hooks: a switch for each kind. */
final class HookCalls {

  /** The names of the public methods. */
  static final List<String> METHODS =
      Arrays.stream(HookModel.Kind.values()).map(HookCalls::method).toList();

  private static final TypeName THROWABLE = TypeName.get(Throwable.class);
  private static final TypeName VALUES =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

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
    return Arrays.stream(HookModel.Kind.values()).flatMap(kind -> hooks(kind).stream()).toList();
  }

  private List<MethodSpec> hooks(HookModel.Kind kind) {
    List<HookPlan> hooks = plan.hooks().stream().filter(h -> h.hook().kind() == kind).toList();
    if (hooks.isEmpty()) {
      return List.of();
    }
    List<Case> cases =
        hooks.stream().map(hook -> new Case(hook.hook().constant(), hook(hook))).toList();
    MethodSpec.Builder signature =
        RouteMethods.override(method(kind), returned(kind)).addParameter(TypeName.INT, "hook");
    parameters(kind).forEach(signature::addParameter);
    return switches.write(signature.build(), kind.annotation() + " method", cases);
  }

  private static String method(HookModel.Kind kind) {
    return switch (kind) {
      case URL_VALUE_PREPROCESSOR -> "preprocess";
      case BEFORE_REQUEST -> "before";
      case AFTER_REQUEST -> "after";
      case TEARDOWN_REQUEST -> "teardown";
      case TEARDOWN_APP_CONTEXT -> "teardownAppContext";
      case URL_DEFAULTS -> "urlDefaults";
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
    };
  }

  private static ParameterSpec parameter(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }
}
