package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.dispatch.HookChains.Hook;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.HookModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that run hooks: the application's, then those of the mount, from the outermost
 * blueprint on; after a request the other way round.
 */
public final class HookMethods {

  private static final TypeName NULLABLE_THROWABLE =
      TypeName.get(Throwable.class).annotated(nullable());

  private final Scope scope;
  private final HookChains chains;

  /** For the dispatcher with that scope. */
  public HookMethods(Scope scope) {
    this.scope = scope;
    this.chains = new HookChains(scope);
  }

  /** Writes those methods that have a hook to run. */
  public void write() {
    new UrlHookMethods(scope, chains).write();
    before();
    after();
    teardownRequest();
    teardownAppContext();
    send();
  }

  private void before() {
    chains.write(
        HookModel.Kind.BEFORE_REQUEST,
        signature("beforeRequest", RuntimeTypes.RESPONSE.annotated(nullable()))
            .addParameter(RuntimeTypes.REQUEST, "request")
            .addException(Exception.class),
        (hooks, mounts) -> {
          CodeBlock.Builder code = CodeBlock.builder();
          for (int i = 0; i < hooks.size(); i++) {
            Hook hook = hooks.get(i);
            boolean last = i == hooks.size() - 1 && mounts.isEmpty();
            CodeBlock call = orElse(hook, chains.call("before", hook, "request"), "null");
            if (last) {
              code.addStatement("return $L", call);
            } else {
              CodeBlock type =
                  CodeBlock.of(i == 0 ? "$T " : "", declared(i == 0, hook.isConditional()));
              code.addStatement("$Lresponse = $L", type, call);
              code.beginControlFlow("if (response != null)")
                  .addStatement("return response")
                  .endControlFlow();
            }
          }
          return mounts.isEmpty() ? code.build() : code.add("return $L;\n", mounts).build();
        },
        CodeBlock.of("null"));
  }

  private void after() {
    chains.write(
        HookModel.Kind.AFTER_REQUEST,
        signature("afterRequest", RuntimeTypes.RESPONSE)
            .addParameter(RuntimeTypes.REQUEST, "request")
            .addParameter(RuntimeTypes.RESPONSE, "response")
            .addException(Exception.class),
        (hooks, mounts) -> {
          String current = mounts.isEmpty() ? "response" : "current";
          CodeBlock.Builder code = CodeBlock.builder();
          if (!mounts.isEmpty()) {
            code.addStatement("$T current = $L", RuntimeTypes.RESPONSE, mounts);
          }
          for (int i = hooks.size() - 1; i >= 0; i--) {
            Hook hook = hooks.get(i);
            CodeBlock call =
                orElse(hook, chains.call("after", hook, "request, " + current), current);
            if (i == 0) {
              return code.addStatement("return $L", call).build();
            }
            boolean first = current.equals("response");
            CodeBlock type = CodeBlock.of(first ? "$T " : "", declared(first, false));
            code.addStatement("$Lcurrent = $L", type, call);
            current = "current";
          }
          return code.addStatement("return $L", current).build();
        },
        CodeBlock.of("response"));
  }

  private void teardownRequest() {
    chains.write(
        HookModel.Kind.TEARDOWN_REQUEST,
        signature("teardownRequest", TypeName.VOID)
            .addParameter(RuntimeTypes.REQUEST, "request")
            .addParameter(NULLABLE_THROWABLE, "error")
            .addParameter(RuntimeTypes.TEARDOWN, "failures"),
        tearDown("teardown", "request, error"),
        CodeBlock.of(""));
  }

  private void teardownAppContext() {
    chains.write(
        HookModel.Kind.TEARDOWN_APP_CONTEXT,
        signature("teardownAppContext", TypeName.VOID)
            .addParameter(NULLABLE_THROWABLE, "error")
            .addParameter(RuntimeTypes.TEARDOWN, "failures"),
        tearDown("teardownAppContext", "error"),
        CodeBlock.of(""));
  }

  private void send() {
    List<Hook> listeners = chains.everywhere(HookModel.Kind.ON_SIGNAL);
    if (listeners.isEmpty()) {
      return;
    }
    MethodSpec.Builder send =
        MethodSpec.methodBuilder("send")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Object.class, "sent");
    for (Hook listener : listeners) {
      CodeBlock call = CodeBlock.of("$L;\n", chains.call("onSignal", listener, "sent"));
      send.addCode(onlyIf(listener, call));
    }
    scope.add(send.build());
  }

  private HookChains.Body tearDown(String method, String arguments) {
    return (hooks, mounts) -> {
      CodeBlock.Builder code = CodeBlock.builder().add(mounts);
      for (Hook hook : hooks.reversed()) {
        CodeBlock call = CodeBlock.of("$L;\n", chains.call(method, hook, arguments));
        code.beginControlFlow("try")
            .add(onlyIf(hook, call))
            .nextControlFlow("catch ($T failure)", Throwable.class)
            .addStatement("failures.failed(failure)")
            .endControlFlow();
      }
      return code.build();
    };
  }

  /** A call whose hook need not be there. */
  private static CodeBlock orElse(Hook hook, CodeBlock call, String otherwise) {
    return hook.isConditional()
        ? CodeBlock.of("$L$W? $L$W: $L", hook.condition(), call, otherwise)
        : call;
  }

  /** A statement for a hook that need not be there. */
  static CodeBlock onlyIf(Hook hook, CodeBlock statement) {
    return hook.isConditional()
        ? CodeBlock.builder()
            .beginControlFlow("if ($L)", hook.condition())
            .add(statement)
            .endControlFlow()
            .build()
        : statement;
  }

  private static Object[] declared(boolean first, boolean nullable) {
    TypeName type = nullable ? RuntimeTypes.RESPONSE.annotated(nullable()) : RuntimeTypes.RESPONSE;
    return first ? new Object[] {type} : new Object[0];
  }

  static MethodSpec.Builder signature(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name).returns(returned).addParameter(TypeName.INT, "mount");
  }

  static AnnotationSpec nullable() {
    return AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();
  }
}
