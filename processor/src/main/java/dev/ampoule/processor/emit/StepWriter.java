package dev.ampoule.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.WiringPlan.Advise;
import dev.ampoule.processor.plan.WiringPlan.Configure;
import dev.ampoule.processor.plan.WiringPlan.Convert;
import dev.ampoule.processor.plan.WiringPlan.Hold;
import dev.ampoule.processor.plan.WiringPlan.Provide;
import dev.ampoule.processor.plan.WiringPlan.Route;
import dev.ampoule.processor.plan.WiringPlan.Step;
import dev.ampoule.processor.plan.WiringPlan.Value;
import java.util.List;

/** Writes one step of the wiring. */
final class StepWriter {

  private StepWriter() {}

  /** The user's class that has a say in it. */
  static TypeRef origin(Step step) {
    return switch (step) {
      case Hold hold -> hold.type();
      case Provide provide ->
          fillsSettings(provide) ? provide.provider().provided() : provide.provider().holder();
      case Convert convert -> convert.converter().type();
      case Advise advise -> advise.around().adviceClass();
      case Configure configure -> configure.app();
      case Route route -> route.blueprint().type();
    };
  }

  /** The type of what is built. */
  static TypeName type(Step step) {
    return switch (step) {
      case Hold hold -> JavaTypes.of(hold.type());
      case Provide provide -> JavaTypes.of(provide.provider().provided());
      case Convert convert -> JavaTypes.of(convert.converter().type());
      case Advise advise -> JavaTypes.of(advise.around().adviceClass());
      case Configure _ -> TypeName.VOID;
      case Route route -> JavaTypes.beside(route.blueprint().type(), BlueprintWriter.SUFFIX);
    };
  }

  /** What builds it. */
  static CodeBlock value(Step step) {
    return switch (step) {
      case Hold hold -> CodeBlock.of("new $T($L)", type(step), arguments(hold.arguments()));
      case Provide provide -> provided(provide);
      case Convert _ -> CodeBlock.of("new $T()", type(step));
      case Configure configure ->
          CodeBlock.of(
              "$T.$N($L)",
              JavaTypes.className(configure.app()),
              configure.configure().methodName(),
              arguments(configure.arguments()));
      case Advise advise -> CodeBlock.of("new $T($L)", type(step), arguments(advise.arguments()));
      case Route route -> CodeBlock.of("$T.create($L)", type(step), arguments(route.arguments()));
    };
  }

  private static CodeBlock provided(Provide step) {
    if (step.provider().isConstructor()) {
      CodeBlock made = CodeBlock.of("new $T($L)", type(step), arguments(step.arguments()));
      return mayBeClosed(step) ? CodeBlock.of("context.closing($L)", made) : made;
    }
    CodeBlock receiver =
        step.receiver().isEmpty()
            ? CodeBlock.of("$T", JavaTypes.className(step.provider().holder()))
            : CodeBlock.of("$N", step.receiver());
    CodeBlock call =
        CodeBlock.of(
            "$L.$N($L)", receiver, step.provider().methodName(), arguments(step.arguments()));
    return mayBeClosed(step) ? CodeBlock.of("context.closing($L)", call) : call;
  }

  /** Whether it is the generated code that fills a record from the configuration. */
  static boolean fillsSettings(Step step) {
    return step instanceof Provide provide
        && provide.provider().traits().contains(MethodTrait.FILLS_SETTINGS);
  }

  /** The class of that code. */
  static TypeName binder(Step step) {
    return JavaTypes.beside(origin(step), BinderWriter.SUFFIX);
  }

  /** Whether there may be something to close: the runtime looks at the object itself. */
  private static boolean mayBeClosed(Provide step) {
    TypeRef type = step.provider().provided();
    return !fillsSettings(step)
        && type.kind() == TypeRef.Kind.DECLARED
        && !type.packageName().equals("java.lang");
  }

  /** Whether it needs the context that the application gives. */
  static boolean usesContext(Step step) {
    return step.arguments().stream().anyMatch(Value.Given.class::isInstance)
        || (step instanceof Provide provide && mayBeClosed(provide));
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
                            case BUILDER -> CodeBlock.of("context.builder()");
                          };
                    })
            .toList(),
        ",$W");
  }
}
