package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.dispatch.HookChains.Hook;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.HookModel;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the methods that run hooks for URLs: those that were matched, and those to build. */
final class UrlHookMethods {

  private static final TypeName TEXT = TypeName.get(String.class);
  private static final TypeName VALUES =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private final Scope scope;
  private final HookChains chains;

  UrlHookMethods(Scope scope, HookChains chains) {
    this.scope = scope;
    this.chains = chains;
  }

  void write() {
    boolean preprocesses =
        chains.write(
            HookModel.Kind.URL_VALUE_PREPROCESSOR,
            HookMethods.signature("preprocessUrl", TypeName.VOID)
                .addParameter(RuntimeTypes.REQUEST, "request")
                .addParameter(TEXT.annotated(HookMethods.nullable()), "endpoint")
                .addParameter(VALUES, "values")
                .addException(Exception.class),
            body("preprocess", "request, endpoint, values"),
            CodeBlock.of(""));
    if (preprocesses) {
      scope.add(
          MethodSpec.methodBuilder("preprocessesUrls")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .returns(TypeName.BOOLEAN)
              .addStatement("return true")
              .build());
    }
    chains.write(
        HookModel.Kind.URL_DEFAULTS,
        HookMethods.signature("urlDefaults", TypeName.VOID)
            .addParameter(TEXT, "endpoint")
            .addParameter(VALUES, "values")
            .addException(Exception.class),
        body("urlDefaults", "endpoint, values"),
        CodeBlock.of(""));
  }

  private HookChains.Body body(String method, String arguments) {
    return (hooks, mounts) -> {
      CodeBlock.Builder code = CodeBlock.builder();
      for (Hook hook : hooks) {
        CodeBlock call = CodeBlock.of("$L;\n", chains.call(method, hook, arguments));
        code.add(HookMethods.onlyIf(hook, call));
      }
      return code.add(mounts).build();
    };
  }
}
