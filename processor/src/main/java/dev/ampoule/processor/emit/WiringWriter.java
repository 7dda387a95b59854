package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.plan.WiringPlan;
import dev.ampoule.processor.plan.WiringPlan.Configure;
import dev.ampoule.processor.plan.WiringPlan.Provide;
import dev.ampoule.processor.plan.WiringPlan.Step;
import dev.ampoule.processor.plan.WiringPlan.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code TodoApp_Wiring}: everything that an application is made of, built once, in order.
 * The file is aggregating.
 */
public final class WiringWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "_Wiring";

  /** The name of the dispatcher's class ends so. */
  public static final String DISPATCHER_SUFFIX = "_Dispatcher";

  /** A longer constructor is split, so that no method is larger than HotSpot compiles. */
  private static final int LONGEST = 100;

  private static final ParameterSpec CONTEXT =
      ParameterSpec.builder(RuntimeTypes.WIRING_CONTEXT, "context").build();

  /** The file for an application. */
  public SourceFile write(WiringPlan plan) {
    return plan.steps().size() > LONGEST ? split(plan) : whole(plan);
  }

  /** One constructor: what only it needs are its variables. */
  private static SourceFile whole(WiringPlan plan) {
    TypeSpec.Builder type = type(plan);
    CodeBlock.Builder body = CodeBlock.builder().add(kept(plan));
    Set<String> used = plan.usedNames();
    for (Step step : plan.steps()) {
      CodeBlock value = StepWriter.value(step);
      if (plan.isField(step)) {
        type.addField(StepWriter.type(step), step.name(), Modifier.FINAL);
        body.addStatement("$N = $L", step.name(), value);
      } else if (used.contains(step.name())) {
        body.addStatement("$T $N = $L", StepWriter.type(step), step.name(), value);
      } else {
        body.add(statement(plan, step));
      }
    }
    boolean context = plan.steps().stream().anyMatch(StepWriter::usesContext);
    return file(plan, type, context ? List.of(CONTEXT) : List.of(), body.build(), List.of());
  }

  /** Several methods, which share fields. */
  private static SourceFile split(WiringPlan plan) {
    TypeSpec.Builder type = type(plan);
    CodeBlock.Builder body = CodeBlock.builder().add(kept(plan));
    List<MethodSpec> parts = new ArrayList<>();
    Set<String> used = plan.usedNames();
    for (int from = 0; from < plan.steps().size(); from += LONGEST) {
      List<Step> steps = plan.steps().subList(from, Math.min(from + LONGEST, plan.steps().size()));
      MethodSpec.Builder part =
          MethodSpec.methodBuilder("wireFrom" + from)
              .addModifiers(Modifier.PRIVATE)
              .addException(Exception.class);
      List<ParameterSpec> context =
          steps.stream().anyMatch(StepWriter::usesContext) ? List.of(CONTEXT) : List.of();
      for (Step step : steps) {
        if (plan.isField(step) || used.contains(step.name())) {
          type.addField(StepWriter.type(step), step.name());
          part.addStatement("$N = $L", step.name(), StepWriter.value(step));
        } else {
          part.addCode(statement(plan, step));
        }
      }
      parts.add(part.addParameters(context).build());
      body.addStatement("wireFrom$L($L)", from, names(context));
    }
    return file(plan, type, List.of(CONTEXT), body.build(), parts);
  }

  /** A step whose result nobody takes; the methods that configure find lazy parts working. */
  private static CodeBlock statement(WiringPlan plan, Step step) {
    boolean first =
        plan.steps().stream()
            .filter(Configure.class::isInstance)
            .findFirst()
            .equals(Optional.of(step));
    boolean lazy = plan.later().anyMatch(later -> later.time() == Time.FIRST_USE);
    return first && lazy
        ? CodeBlock.builder()
            .addStatement("context.built()")
            .add(StepWriter.statement(step))
            .build()
        : StepWriter.statement(step);
  }

  private static CodeBlock kept(WiringPlan plan) {
    return plan.keepsContext()
        ? CodeBlock.builder().addStatement("this.context = context").build()
        : CodeBlock.of("");
  }

  /** The methods that make parts later. */
  private static List<MethodSpec> makers(WiringPlan plan) {
    return plan.later().map(WiringWriter::maker).toList();
  }

  private static MethodSpec maker(Provide step) {
    String when = step.time() == Time.REQUEST ? "For each request" : "On its first use";
    MethodSpec.Builder maker =
        MethodSpec.methodBuilder(step.name())
            .addJavadoc("$L: $L.\n", when, step.provider().display())
            .addModifiers(Modifier.PRIVATE)
            .returns(JavaTypes.of(step.type()))
            .addStatement("return $L", StepWriter.call(step));
    if (step.provider().traits().contains(MethodTrait.THROWS_CHECKED)) {
      maker.addException(Exception.class);
    }
    return maker.build();
  }

  private static TypeSpec.Builder type(WiringPlan plan) {
    TypeSpec.Builder type = shell(plan);
    if (plan.keepsContext()) {
      type.addField(RuntimeTypes.WIRING_CONTEXT, "context", Modifier.PRIVATE, Modifier.FINAL);
    }
    return type;
  }

  private static TypeSpec.Builder shell(WiringPlan plan) {
    return TypeSpec.classBuilder(JavaTypes.beside(plan.app(), SUFFIX))
        .addJavadoc(
            "Puts {@link $T} together. Generated; edit the annotations instead.\n",
            JavaTypes.className(plan.app()))
        .addAnnotation(RuntimeTypes.GENERATED)
        .addModifiers(Modifier.FINAL);
  }

  /** Looks at all settings before the first part is built, so that one start names all problems. */
  private static CodeBlock settings(WiringPlan plan) {
    List<CodeBlock> binders =
        plan.steps().stream()
            .filter(StepWriter::fillsSettings)
            .map(step -> CodeBlock.of("$T::bind", StepWriter.binder(step)))
            .toList();
    return binders.size() < 2
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .beginControlFlow("if (!context.replaces())")
            .addStatement(
                "$T.checkAll(context.config(),$W$L)",
                RuntimeTypes.SETTINGS_READER,
                CodeBlock.join(binders, ",$W"))
            .endControlFlow()
            .build();
  }

  private static String names(List<ParameterSpec> parameters) {
    return parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
  }

  private static SourceFile file(
      WiringPlan plan,
      TypeSpec.Builder type,
      List<ParameterSpec> parameters,
      CodeBlock body,
      List<MethodSpec> parts) {
    ClassName self = JavaTypes.beside(plan.app(), SUFFIX);
    type.addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameters(parameters)
                .addException(Exception.class)
                .addCode(body)
                .build())
        .addMethods(parts)
        .addMethods(makers(plan))
        .addMethod(
            MethodSpec.methodBuilder("wire")
                .addJavadoc("Builds the application's parts and what leads requests to them.\n")
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.DISPATCHER)
                .addParameter(CONTEXT)
                .addException(Exception.class)
                .addCode(settings(plan))
                .addStatement(
                    "return new $T(new $T($L))",
                    JavaTypes.beside(plan.app(), DISPATCHER_SUFFIX),
                    self,
                    names(parameters))
                .build());
    return SourceFile.of(
        self.packageName(),
        type.build(),
        Stream.concat(Stream.of(plan.app()), plan.steps().stream().map(StepWriter::origin))
            .distinct()
            .toList());
  }
}
