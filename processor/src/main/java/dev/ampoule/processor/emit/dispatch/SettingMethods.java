package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.ExplanationPlan;
import dev.ampoule.processor.plan.ExplanationPlan.Route;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what else a dispatcher knows: its own HTTP methods, and whether domains are matched. */
public final class SettingMethods {

  private final Scope scope;

  /** For the dispatcher with that scope. */
  public SettingMethods(Scope scope) {
    this.scope = scope;
  }

  /** Writes those methods that differ from what every dispatcher inherits. */
  public void write(ExplanationPlan explanations) {
    AppModel app = scope.plan().app();
    add(
        getter(
            "explanations",
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.EXPLANATION),
            explanations("all", explanations.routes(), app.root().type())));
    add(
        getter(
            "application",
            RuntimeTypes.EXPLANATION,
            explanations("application", List.of(explanations.application()), app.root().type())));
    if (app.hostMatching()) {
      add(getter("hostMatching", TypeName.BOOLEAN, CodeBlock.of("true")));
    }
    if (app.subdomainMatching()) {
      add(getter("subdomainMatching", TypeName.BOOLEAN, CodeBlock.of("true")));
    }
    if (!app.defaultSubdomain().isEmpty()) {
      CodeBlock subdomain = Texts.literal(app.defaultSubdomain());
      add(getter("defaultSubdomain", TypeName.get(String.class), subdomain));
    }
    List<String> custom = scope.plan().customMethods();
    if (!custom.isEmpty()) {
      customMethods(custom);
    }
  }

  private void customMethods(List<String> custom) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock.Builder name = CodeBlock.builder();
    code.add("return switch (name) {\n$>");
    name.add("return switch (code) {\n$>");
    for (String method : custom) {
      code.add("case $S -> $L;\n", method, scope.number(method));
      name.add("case $L -> $S;\n", scope.number(method), method);
    }
    code.add("default -> super.methodCode(name);\n$<};\n");
    name.add("default -> super.methodName(code);\n$<};\n");
    scope.add(
        override("methodCode", TypeName.INT)
            .addParameter(String.class, "name")
            .addCode(code.build())
            .build());
    scope.add(
        override("methodName", TypeName.get(String.class))
            .addParameter(TypeName.INT, "code")
            .addCode(name.build())
            .build());
  }

  private void add(MethodSpec method) {
    scope.add(method);
  }

  private static MethodSpec getter(String name, TypeName type, CodeBlock value) {
    return override(name, type).addStatement("return $L", value).build();
  }

  private static MethodSpec.Builder override(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type);
  }

  /** A call of the class with the explanations, which asks the dispatcher what is mounted. */
  private static CodeBlock explanations(String method, List<Route> explained, TypeRef app) {
    return CodeBlock.of(
        "$T.$L($L)",
        JavaTypes.beside(app, "_Explanations"),
        method,
        ExplanationPlan.isConditional(explained) ? "this" : "");
  }
}
