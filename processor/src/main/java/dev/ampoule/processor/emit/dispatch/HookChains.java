package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.rules.Mounted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes one method of the dispatcher for each kind of hook: the application's hooks, and a switch
 * to a method for each mount that has some of its own, from the outermost blueprint on.
 */
final class HookChains {

  private final Scope scope;

  HookChains(Scope scope) {
    this.scope = scope;
  }

  /**
   * A hook of a blueprint, or of a part that is not mounted.
   *
   * @param blueprint the blueprint
   * @param model the hook
   * @param condition whether it is there, for one of a blueprint that need not be mounted; or empty
   */
  record Hook(BlueprintModel blueprint, HookModel model, CodeBlock condition) {

    boolean isConditional() {
      return !condition.isEmpty();
    }
  }

  /** Puts the calls of hooks together with what the mount adds, which is empty if nothing. */
  interface Body {
    CodeBlock of(List<Hook> hooks, CodeBlock mounts);
  }

  /**
   * Writes the method, unless there is no hook of that kind.
   *
   * @param kind the kind
   * @param signature the method; its first parameter is the mount
   * @param body makes the body
   * @param otherwise what a mount without hooks gives
   * @return whether there is one
   */
  boolean write(HookModel.Kind kind, MethodSpec.Builder signature, Body body, CodeBlock otherwise) {
    List<Hook> app = appHooks(kind);
    int place = scope.place();
    MethodSpec plain = signature.build();
    List<ParameterSpec> handed = plain.parameters().subList(1, plain.parameters().size());
    String arguments = handed.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    List<CodeBlock> cases = new ArrayList<>();
    for (Mounted mount : scope.plan().mounts()) {
      List<Hook> hooks = chain(mount, kind);
      if (!hooks.isEmpty()) {
        String name = scope.claim(plain.name() + " " + mount.name());
        scope.add(
            MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(plain.returnType())
                .addParameters(handed)
                .addExceptions(plain.exceptions())
                .addCode(body.of(hooks, CodeBlock.of("")))
                .build());
        cases.add(CodeBlock.of("case $L -> $N($L);\n", mount.index(), name, arguments));
      }
    }
    if (app.isEmpty() && cases.isEmpty()) {
      return false;
    }
    CodeBlock mounts = new MountSwitch(scope).of(plain, cases, arguments, otherwise);
    scope.add(
        place,
        signature
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addCode(body.of(app, mounts))
            .build());
    return true;
  }

  /** The call of a hook through its blueprint. */
  CodeBlock call(String method, Hook hook, String arguments) {
    return CodeBlock.of(
        "$L.$L($T.$L, $L)",
        scope.blueprint(hook.blueprint()),
        method,
        Scope.routes(hook.blueprint()),
        hook.model().constant(),
        arguments);
  }

  /** Hooks that see every request: the application's own, and what blueprints add, once each. */
  private List<Hook> appHooks(HookModel.Kind kind) {
    return everywhere(kind).stream()
        .filter(
            hook ->
                hook.model().app() || hook.blueprint().kind() == BlueprintModel.Kind.APPLICATION)
        .toList();
  }

  /**
   * All hooks of a kind: the application's, then those of blueprints as mounted, then those of
   * parts, once each.
   */
  List<Hook> everywhere(HookModel.Kind kind) {
    List<Hook> hooks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<BlueprintModel> owners =
        Stream.concat(
                scope.plan().mounts().stream().map(Mounted::blueprint),
                scope.plan().app().parts().stream())
            .toList();
    for (BlueprintModel owner : owners) {
      if (seen.add(owner.type().qualifiedName())) {
        for (HookModel hook : owner.hooks()) {
          if (hook.kind() == kind) {
            hooks.add(new Hook(owner, hook, scope.condition(owner)));
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
              .map(hook -> new Hook(here.blueprint(), hook, CodeBlock.of("")))
              .toList();
      hooks.addAll(0, own);
    }
    return hooks;
  }
}
