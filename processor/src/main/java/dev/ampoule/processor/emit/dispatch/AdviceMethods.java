package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.annotation.AnnotationLiterals;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code advise}: the calls of advice, one method for each sequence of advice that a handler
 * has, and the class with the constants that they get.
 */
public final class AdviceMethods {

  private static final String SETTINGS = "Settings";

  private final Scope scope;
  private final Names members = Names.scope();
  private final ClassName settings;
  private final AnnotationLiterals literals;
  private final Map<AnnotationModel, FieldSpec> constants = new LinkedHashMap<>();

  /** For the dispatcher with that scope and name. */
  public AdviceMethods(Scope scope, ClassName self) {
    this.scope = scope;
    this.settings = self.nestedClass(SETTINGS);
    this.literals = new AnnotationLiterals(settings, members);
  }

  /** Writes the methods, if there is advice at all. */
  public void write() {
    List<List<AnnotationModel>> chains = scope.plan().advice().chains();
    if (chains.isEmpty()) {
      return;
    }
    int place = scope.place();
    List<CodeBlock> cases = new ArrayList<>();
    for (List<AnnotationModel> chain : chains) {
      String name = scope.claim(Names.variable(name(chain)));
      cases.add(CodeBlock.of("case $L -> $N(step, call);\n", cases.size() + 1, name));
      scope.add(steps(name, chain));
    }
    MethodSpec plain =
        MethodSpec.methodBuilder("advise")
            .returns(RuntimeTypes.RESPONSE)
            .addParameter(TypeName.INT, "advice")
            .addParameter(TypeName.INT, "step")
            .addParameter(RuntimeTypes.ADVISED_CALL, "call")
            .addException(Exception.class)
            .build();
    CodeBlock choice =
        new MountSwitch(scope)
            .of(plain, cases, "step, call", CodeBlock.of("super.advise(advice, step, call)"));
    scope.override(place, plain, choice);
    if (scope.plan().advice().ofApplication() > 0) {
      scope.add(application());
    }
  }

  private static String name(List<AnnotationModel> chain) {
    return chain.stream()
        .map(advice -> advice.type().simpleNames().getLast())
        .collect(Collectors.joining("Then"));
  }

  private MethodSpec steps(String name, List<AnnotationModel> chain) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (step) {\n$>");
    for (int step = 0; step < chain.size(); step++) {
      AnnotationModel advice = chain.get(step);
      code.add(
          "case $L -> $L.around(call, $T.$N);\n",
          step,
          scope.advice(advice.type()),
          settings,
          constant(advice));
    }
    code.add("default -> call.handler();\n$<};\n");
    CodeBlock doc =
        chain.stream()
            .map(advice -> CodeBlock.of("{@code $L}", CommentText.of(advice.display())))
            .collect(CodeBlock.joining(",\n", "Around handlers, outermost first:\n", ".\n"));
    return MethodSpec.methodBuilder(name)
        .addJavadoc(doc)
        .addModifiers(Modifier.PRIVATE)
        .returns(RuntimeTypes.RESPONSE)
        .addParameter(TypeName.INT, "step")
        .addParameter(RuntimeTypes.ADVISED_CALL, "call")
        .addException(Exception.class)
        .addCode(code.build())
        .build();
  }

  private FieldSpec constant(AnnotationModel advice) {
    return constants.computeIfAbsent(
        advice,
        model ->
            FieldSpec.builder(
                    JavaTypes.className(model.type()),
                    members.claim(Names.constant(model.type().simpleNames().getLast())),
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer(literals.of(model))
                .build());
  }

  private MethodSpec application() {
    return MethodSpec.methodBuilder("applicationAdvice")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addStatement("return $L", scope.plan().advice().ofApplication())
        .build();
  }

  /** The class with the constants, which is loaded with the first request that has advice. */
  public Optional<TypeSpec> settings() {
    if (constants.isEmpty()) {
      return Optional.empty();
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(settings)
            .addJavadoc("What the annotations say to the advice that they stand for.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    if (constants.keySet().stream().anyMatch(AnnotationLiterals::isUnchecked)) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "rawtypes")
              .addMember("value", "$S", "unchecked")
              .build());
    }
    return Optional.of(type.addFields(constants.values()).addTypes(literals.types()).build());
  }
}
