package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.rules.Mounted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that run hooks: the application's, then those of the mount, from the outermost
 * blueprint on; after a request the other way round.
 */
public final class HookMethods {

  private final Scope scope;

  /** For the dispatcher with that scope. */
  public HookMethods(Scope scope) {
    this.scope = scope;
  }

  /** Writes those methods that have a hook to run. */
  public void write() {
    before();
    after();
    teardown();
  }

  /** A hook of a mounted blueprint. */
  private record Hook(Mounted mount, HookModel model) {}

  private void before() {
    write(
        HookModel.Kind.BEFORE_REQUEST,
        signature("beforeRequest", RuntimeTypes.RESPONSE.annotated(nullable()))
            .addException(Exception.class),
        "request",
        (hooks, mounts) -> {
          CodeBlock.Builder code = CodeBlock.builder();
          for (int i = 0; i < hooks.size(); i++) {
            boolean last = i == hooks.size() - 1 && mounts.isEmpty();
            CodeBlock call = call("before", hooks.get(i), "request");
            if (last) {
              code.addStatement("return $L", call);
            } else {
              CodeBlock type = CodeBlock.of(i == 0 ? "$T " : "", declared(i == 0));
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
    write(
        HookModel.Kind.AFTER_REQUEST,
        signature("afterRequest", RuntimeTypes.RESPONSE)
            .addParameter(RuntimeTypes.RESPONSE, "response")
            .addException(Exception.class),
        "request, response",
        (hooks, mounts) -> {
          CodeBlock current = mounts.isEmpty() ? CodeBlock.of("response") : CodeBlock.of("current");
          CodeBlock.Builder code = CodeBlock.builder();
          if (!mounts.isEmpty()) {
            code.addStatement("$T current = $L", RuntimeTypes.RESPONSE, mounts);
          }
          for (int i = hooks.size() - 1; i >= 0; i--) {
            CodeBlock call = call("after", hooks.get(i), "request, " + current);
            if (i == 0) {
              return code.addStatement("return $L", call).build();
            }
            boolean first = current.toString().equals("response");
            CodeBlock type = CodeBlock.of(first ? "$T " : "", declared(first));
            code.addStatement("$Lcurrent = $L", type, call);
            current = CodeBlock.of("current");
          }
          return code.addStatement("return $L", current).build();
        },
        CodeBlock.of("response"));
  }

  private void teardown() {
    write(
        HookModel.Kind.TEARDOWN_REQUEST,
        signature("teardownRequest", TypeName.VOID)
            .addParameter(ClassName.get(Throwable.class).annotated(nullable()), "error")
            .addParameter(RuntimeTypes.TEARDOWN, "failures"),
        "request, error, failures",
        (hooks, mounts) -> {
          CodeBlock.Builder code = CodeBlock.builder().add(mounts);
          for (Hook hook : hooks.reversed()) {
            code.beginControlFlow("try")
                .addStatement("$L", call("teardown", hook, "request, error"))
                .nextControlFlow("catch ($T failure)", Throwable.class)
                .addStatement("failures.failed(failure)")
                .endControlFlow();
          }
          return code.build();
        },
        CodeBlock.of(""));
  }

  /** Puts the calls of hooks together with what the mount adds, which is empty if nothing. */
  private interface Body {
    CodeBlock of(List<Hook> hooks, CodeBlock mounts);
  }

  private void write(
      HookModel.Kind kind,
      MethodSpec.Builder signature,
      String arguments,
      Body body,
      CodeBlock otherwise) {
    List<Hook> app = appHooks(kind);
    MethodSpec.Builder own = signature;
    int place = scope.place();
    List<CodeBlock> cases = new ArrayList<>();
    MethodSpec plain = signature.build();
    for (Mounted mount : scope.plan().mounts()) {
      List<Hook> hooks = chain(mount, kind);
      if (!hooks.isEmpty()) {
        String name = scope.claim(plain.name() + " " + mount.name());
        scope.add(
            MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(plain.returnType())
                .addParameters(plain.parameters().subList(1, plain.parameters().size()))
                .addExceptions(plain.exceptions())
                .addCode(body.of(hooks, CodeBlock.of("")))
                .build());
        cases.add(CodeBlock.of("case $L -> $N($L);\n", mount.index(), name, arguments));
      }
    }
    if (!app.isEmpty() || !cases.isEmpty()) {
      CodeBlock mounts = new MountSwitch(scope).of(plain, cases, arguments, otherwise);
      scope.add(
          place,
          own.addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .addCode(body.of(app, mounts))
              .build());
    }
  }

  /** Hooks that see every request: the application's own, and what blueprints add, once each. */
  private List<Hook> appHooks(HookModel.Kind kind) {
    List<Hook> hooks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mounted mount : scope.plan().mounts()) {
      if (seen.add(mount.blueprint().type().qualifiedName())) {
        for (HookModel hook : mount.blueprint().hooks()) {
          if (hook.kind() == kind && (hook.app() || mount.index() == 0)) {
            hooks.add(new Hook(mount, hook));
          }
        }
      }
    }
    return hooks;
  }

  /** The hooks of a blueprint and of those around it, the outermost first. */
  private List<Hook> chain(Mounted mount, HookModel.Kind kind) {
    List<Hook> hooks = new ArrayList<>();
    for (Mounted at = mount; at.index() != 0; at = scope.plan().mounts().get(at.parent())) {
      Mounted here = at;
      List<Hook> own =
          here.blueprint().hooks().stream()
              .filter(hook -> hook.kind() == kind && !hook.app())
              .map(hook -> new Hook(here, hook))
              .toList();
      hooks.addAll(0, own);
    }
    return hooks;
  }

  private CodeBlock call(String method, Hook hook, String arguments) {
    return CodeBlock.of(
        "$L.$L($T.$L, $L)",
        scope.blueprint(hook.mount()),
        method,
        Scope.routes(hook.mount()),
        hook.model().constant(),
        arguments);
  }

  private static Object[] declared(boolean first) {
    return first ? new Object[] {RuntimeTypes.RESPONSE} : new Object[0];
  }

  private static MethodSpec.Builder signature(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .returns(returned)
        .addParameter(TypeName.INT, "mount")
        .addParameter(RuntimeTypes.REQUEST, "request");
  }

  static AnnotationSpec nullable() {
    return AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();
  }
}
