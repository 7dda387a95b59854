package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.TypeRef;
import dev.ampoule.processor.plan.WiringPlan;
import dev.ampoule.processor.plan.WiringPlan.Convert;
import dev.ampoule.processor.plan.WiringPlan.Hold;
import dev.ampoule.processor.plan.WiringPlan.Provide;
import dev.ampoule.processor.plan.WiringPlan.Route;
import dev.ampoule.processor.plan.WiringPlan.Step;
import dev.ampoule.processor.plan.WiringPlan.Value;
import java.util.ArrayList;
import java.util.List;
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
  private static final int LONGEST = 200;

  /** The file for an application. */
  public SourceFile write(WiringPlan plan) {
    return plan.steps().size() > LONGEST ? split(plan) : whole(plan);
  }

  /** One constructor: what only it needs are its variables. */
  private static SourceFile whole(WiringPlan plan) {
    TypeSpec.Builder type = type(plan);
    CodeBlock.Builder body = CodeBlock.builder();
    for (Step step : plan.steps()) {
      boolean shared = step instanceof Convert || step instanceof Route;
      if (shared) {
        type.addField(typeOf(step), step.name(), Modifier.FINAL);
        body.addStatement("$N = $L", step.name(), built(step));
      } else {
        body.addStatement("$T $N = $L", typeOf(step), step.name(), built(step));
      }
    }
    return file(plan, type, body.build(), List.of());
  }

  /** Several methods, which share fields. */
  private static SourceFile split(WiringPlan plan) {
    TypeSpec.Builder type = type(plan);
    CodeBlock.Builder body = CodeBlock.builder();
    List<MethodSpec> parts = new ArrayList<>();
    for (int from = 0; from < plan.steps().size(); from += LONGEST) {
      List<Step> steps = plan.steps().subList(from, Math.min(from + LONGEST, plan.steps().size()));
      MethodSpec.Builder part =
          MethodSpec.methodBuilder("wireFrom" + from)
              .addModifiers(Modifier.PRIVATE)
              .addParameter(RuntimeTypes.WIRING_CONTEXT, "context")
              .addException(Exception.class);
      for (Step step : steps) {
        type.addField(FieldSpec.builder(typeOf(step), step.name()).build());
        part.addStatement("$N = $L", step.name(), built(step));
      }
      parts.add(part.build());
      body.addStatement("wireFrom$L(context)", from);
    }
    return file(plan, type, body.build(), parts);
  }

  private static TypeSpec.Builder type(WiringPlan plan) {
    return TypeSpec.classBuilder(JavaTypes.beside(plan.app(), SUFFIX))
        .addJavadoc(
            "Puts {@link $T} together. Generated; edit the annotations instead.\n",
            JavaTypes.className(plan.app()))
        .addAnnotation(RuntimeTypes.GENERATED)
        .addModifiers(Modifier.FINAL);
  }

  private static SourceFile file(
      WiringPlan plan, TypeSpec.Builder type, CodeBlock body, List<MethodSpec> parts) {
    ClassName self = JavaTypes.beside(plan.app(), SUFFIX);
    type.addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.WIRING_CONTEXT, "context")
                .addException(Exception.class)
                .addCode(body)
                .build())
        .addMethods(parts)
        .addMethod(
            MethodSpec.methodBuilder("wire")
                .addJavadoc("Builds the application's parts and what leads requests to them.\n")
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.DISPATCHER)
                .addParameter(RuntimeTypes.WIRING_CONTEXT, "context")
                .addException(Exception.class)
                .addStatement(
                    "return new $T(new $T(context))",
                    JavaTypes.beside(plan.app(), DISPATCHER_SUFFIX),
                    self)
                .build());
    return SourceFile.of(
        self.packageName(),
        type.build(),
        Stream.concat(Stream.of(plan.app()), plan.steps().stream().map(WiringWriter::origin))
            .distinct()
            .toList());
  }

  private static TypeRef origin(Step step) {
    return switch (step) {
      case Hold hold -> hold.type();
      case Provide provide -> provide.provider().holder();
      case Convert convert -> convert.converter().type();
      case Route route -> route.blueprint().type();
    };
  }

  private static TypeName typeOf(Step step) {
    return switch (step) {
      case Hold hold -> JavaTypes.of(hold.type());
      case Provide provide -> JavaTypes.of(provide.provider().provided());
      case Convert convert -> JavaTypes.of(convert.converter().type());
      case Route route -> JavaTypes.beside(route.blueprint().type(), BlueprintWriter.SUFFIX);
    };
  }

  private static CodeBlock built(Step step) {
    return switch (step) {
      case Hold hold -> CodeBlock.of("new $T($L)", typeOf(step), arguments(hold.arguments()));
      case Provide provide -> provided(provide);
      case Convert _ -> CodeBlock.of("new $T()", typeOf(step));
      case Route route -> CodeBlock.of("$T.create($L)", typeOf(step), arguments(route.arguments()));
    };
  }

  private static CodeBlock provided(Provide step) {
    CodeBlock receiver =
        step.receiver().isEmpty()
            ? CodeBlock.of("$T", JavaTypes.className(step.provider().holder()))
            : CodeBlock.of("$N", step.receiver());
    CodeBlock call =
        CodeBlock.of(
            "$L.$N($L)", receiver, step.provider().methodName(), arguments(step.arguments()));
    return step.provider().closeable() ? CodeBlock.of("context.closing($L)", call) : call;
  }

  private static CodeBlock arguments(List<Value> values) {
    return CodeBlock.join(
        values.stream()
            .map(
                value ->
                    switch (value) {
                      case Value.Built(String name) -> CodeBlock.of("$N", name);
                      case Value.Given given ->
                          switch (given.kind()) {
                            case APP -> CodeBlock.of("context.app()");
                            case CONFIG -> CodeBlock.of("context.config()");
                          };
                    })
            .toList(),
        ",$W");
  }
}
