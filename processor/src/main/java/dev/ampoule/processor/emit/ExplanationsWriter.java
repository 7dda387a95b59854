package dev.ampoule.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.ExplanationPlan;
import dev.ampoule.processor.plan.ExplanationPlan.Route;
import dev.ampoule.processor.plan.ExplanationPlan.Step;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code TodoApp_Explanations}: what runs around each handler, as data. The class is loaded
 * when somebody asks. The file is aggregating.
 */
public final class ExplanationsWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "_Explanations";

  /** A rule with many steps takes some hundred bytes. */
  private static final int ROUTES_IN_METHOD = 5;

  private static final ParameterSpec DISPATCHER =
      ParameterSpec.builder(RuntimeTypes.DISPATCHER, "dispatcher").build();

  /** The file for an application; {@code originating} are the classes that have a say in it. */
  public SourceFile write(ExplanationPlan plan, List<TypeRef> originating) {
    ClassName self = JavaTypes.beside(plan.app(), SUFFIX);
    TypeName array = ArrayTypeName.of(RuntimeTypes.EXPLANATION);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "Says what runs around the handlers of {@link $T}. Generated.\n",
                JavaTypes.className(plan.app()))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    CodeBlock.Builder all =
        CodeBlock.builder()
            .addStatement(
                "$T all = new $T[$L]", array, RuntimeTypes.EXPLANATION, plan.routes().size());
    for (int from = 0; from < plan.routes().size(); from += ROUTES_IN_METHOD) {
      int to = Math.min(from + ROUTES_IN_METHOD, plan.routes().size());
      boolean asks = ExplanationPlan.isConditional(plan.routes().subList(from, to));
      MethodSpec.Builder part =
          MethodSpec.methodBuilder("from" + from)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(array, "all");
      for (int i = from; i < to; i++) {
        part.addCode("all[$L] =$W$L;\n", i, route(plan.routes().get(i)));
      }
      type.addMethod(asks ? part.addParameter(DISPATCHER).build() : part.build());
      all.addStatement("from$L(all$L)", from, asks ? ", dispatcher" : "");
    }
    boolean asks = ExplanationPlan.isConditional(plan.routes());
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.EXPLANATION);
    type.addMethod(
        method("all", asks)
            .returns(list)
            .addCode(all.build())
            .addStatement("return $T.of(all)", List.class)
            .build());
    type.addMethod(
        method("application", ExplanationPlan.isConditional(List.of(plan.application())))
            .returns(RuntimeTypes.EXPLANATION)
            .addStatement("return $L", route(plan.application()))
            .build());
    return SourceFile.of(self.packageName(), type.build(), originating);
  }

  private static MethodSpec.Builder method(String name, boolean asks) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
    return asks ? method.addParameter(DISPATCHER) : method;
  }

  private static CodeBlock route(Route route) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S,$W$S,$W$S)",
                RuntimeTypes.EXPLANATION,
                route.rule(),
                route.methods(),
                route.endpoint());
    for (Step step : route.steps()) {
      if (step.mounts().isEmpty()) {
        code.add("$Z.step($S, $S, $S)", step.kind(), step.name(), step.place());
      } else {
        CodeBlock there =
            step.mounts().stream()
                .map(mount -> CodeBlock.of("dispatcher.isEnabled($L)", mount))
                .collect(CodeBlock.joining(" || "));
        code.add("$Z.stepIf($L, $S, $S, $S)", there, step.kind(), step.name(), step.place());
      }
    }
    return code.build();
  }
}
