package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.WiringPlan.Advise;
import dev.ampoule.processor.plan.WiringPlan.Alias;
import dev.ampoule.processor.plan.WiringPlan.Configure;
import dev.ampoule.processor.plan.WiringPlan.Convert;
import dev.ampoule.processor.plan.WiringPlan.Provide;
import dev.ampoule.processor.plan.WiringPlan.Route;
import dev.ampoule.processor.plan.WiringPlan.Step;
import dev.ampoule.processor.plan.WiringPlan.Time;
import dev.ampoule.processor.plan.WiringPlan.Value;
import java.util.function.Supplier;

/** Writes one step of the wiring. */
final class StepWriter {

  private StepWriter() {}

  /** The user's class that has a say in it. */
  static TypeRef origin(Step step) {
    return switch (step) {
      case Provide provide ->
          fillsSettings(provide) ? provide.provider().provided() : provide.provider().holder();
      case Alias alias -> alias.provider().holder();
      case Convert convert -> convert.converter().type();
      case Advise advise -> advise.around().adviceClass();
      case Configure configure -> configure.app();
      case Route route -> route.blueprint().type();
    };
  }

  /** The type of the variable or field. */
  static TypeName type(Step step) {
    return switch (step) {
      case Provide provide when provide.time() != Time.START ->
          ParameterizedTypeName.get(ClassName.get(Supplier.class), JavaTypes.boxed(provide.type()));
      case Provide provide -> JavaTypes.of(provide.type());
      case Alias alias -> JavaTypes.of(alias.type());
      case Convert convert -> JavaTypes.of(convert.converter().type());
      case Advise advise -> JavaTypes.of(advise.around().adviceClass());
      case Configure _ -> TypeName.VOID;
      case Route route -> JavaTypes.beside(route.blueprint().type(), BlueprintWriter.SUFFIX);
    };
  }

  /** What builds it. */
  static CodeBlock value(Step step) {
    return switch (step) {
      case Provide provide -> provided(provide);
      case Alias alias ->
          unlessReplaced(alias.type(), alias.provider(), ValueWriter.write(alias.part()));
      case Convert _ -> CodeBlock.of("new $T()", type(step));
      case Configure configure ->
          CodeBlock.of(
              "$T.$N($L)",
              JavaTypes.className(configure.app()),
              configure.configure().methodName(),
              ValueWriter.arguments(configure.arguments()));
      case Advise advise -> advice(advise);
      case Route route ->
          CodeBlock.of("$T.create($L)", type(step), ValueWriter.arguments(route.arguments()));
    };
  }

  private static CodeBlock advice(Advise step) {
    CodeBlock arguments = ValueWriter.arguments(step.arguments());
    return step.around().throughFactory()
        ? CodeBlock.of("$T.create($L)", factory(step.around().adviceClass()), arguments)
        : CodeBlock.of("new $T($L)", type(step), arguments);
  }

  private static TypeName factory(TypeRef type) {
    return JavaTypes.beside(type, ComponentWriter.SUFFIX);
  }

  /** A step whose result nobody takes, as a statement. */
  static CodeBlock statement(Step step) {
    if (!(step instanceof Provide provide) || !isReplaceable(provide.type())) {
      return CodeBlock.builder().addStatement(value(step)).build();
    }
    CodeBlock key = key(provide.type(), provide.provider());
    return CodeBlock.builder()
        .beginControlFlow("if (context.replaces($L))", key)
        .addStatement("context.replacement($L)", key)
        .nextControlFlow("else")
        .addStatement(made(provide))
        .endControlFlow()
        .build();
  }

  private static CodeBlock provided(Provide step) {
    return switch (step.time()) {
      case START -> unlessReplaced(step.type(), step.provider(), made(step));
      case FIRST_USE -> later("lazily", step);
      case REQUEST -> later("perRequest", step);
    };
  }

  private static CodeBlock later(String method, Provide step) {
    return CodeBlock.of(
        "context.$L($L,$Wthis::$N)", method, key(step.type(), step.provider()), step.name());
  }

  private static CodeBlock made(Provide step) {
    CodeBlock made = call(step);
    return mayBeClosed(step) ? CodeBlock.of("context.closing($L)", made) : made;
  }

  /** The user's method or constructor. */
  static CodeBlock call(Provide step) {
    ProviderModel provider = step.provider();
    CodeBlock arguments = ValueWriter.arguments(step.arguments());
    if (provider.traits().contains(MethodTrait.THROUGH_FACTORY)) {
      return CodeBlock.of("$T.create($L)", factory(provider.provided()), arguments);
    }
    if (provider.isConstructor()) {
      return CodeBlock.of("new $T($L)", JavaTypes.of(provider.provided()), arguments);
    }
    CodeBlock receiver =
        step.receiver()
            .map(ValueWriter::write)
            .orElseGet(() -> CodeBlock.of("$T", JavaTypes.className(provider.holder())));
    return CodeBlock.of("$L.$N($L)", receiver, provider.methodName(), arguments);
  }

  private static CodeBlock unlessReplaced(TypeRef type, ProviderModel provider, CodeBlock made) {
    if (!isReplaceable(type)) {
      return made;
    }
    CodeBlock key = key(type, provider);
    return CodeBlock.of("context.replaces($L)\n? context.replacement($L)\n: $L", key, key, made);
  }

  private static boolean isReplaceable(TypeRef type) {
    return type.kind() == TypeRef.Kind.DECLARED || type.kind() == TypeRef.Kind.PRIMITIVE;
  }

  /** What a part is known by when the application is built: its class and its qualifier. */
  private static CodeBlock key(TypeRef type, ProviderModel provider) {
    TypeName literal = JavaTypes.boxed(type.erased());
    return provider
        .qualifierText()
        .map(qualifier -> CodeBlock.of("$T.class, $S", literal, qualifier))
        .orElseGet(() -> CodeBlock.of("$T.class", literal));
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

  /** Whether there may be something to close: the runtime looks at what a method returns. */
  private static boolean mayBeClosed(Provide step) {
    TypeRef type = step.provider().provided();
    if (step.provider().isConstructor()) {
      return step.provider().closeable() || step.provider().isAskedFor();
    }
    return !fillsSettings(step)
        && type.kind() == TypeRef.Kind.DECLARED
        && !type.packageName().equals("java.lang");
  }

  /** Whether it needs the context that the application gives. */
  static boolean usesContext(Step step) {
    return step instanceof Provide
        || step instanceof Alias
        || step.arguments().stream().anyMatch(Value::usesContext);
  }
}
