package dev.ampoule.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.argument.Arguments;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.argument.MethodScope;
import dev.ampoule.processor.emit.constraint.ParameterChecks;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.ArgumentPlan;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/** Writes the private methods of {@code Todos_Routes} that each call one method of the user's. */
final class CallWriter {

  /** {@code Response}, or null. */
  static final TypeName NULLABLE_RESPONSE = nullable(RuntimeTypes.RESPONSE);

  private final ClassScope scope;
  private final Names names;
  private final String instance;
  private final List<MethodSpec> written = new ArrayList<>();

  /** Calls of the instance in that field, from methods whose names are not among these. */
  CallWriter(ClassScope scope, Names names, String instance) {
    this.scope = scope;
    this.names = names;
    this.instance = instance;
  }

  /** A type of which there may be none. */
  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }

  /** The methods so far. */
  List<MethodSpec> written() {
    return List.copyOf(written);
  }

  /**
   * Adds a method.
   *
   * @param methodName the user's method, after which it is named
   * @param traits what is unusual about that
   * @param returns what it returns
   * @param doc its comment
   * @param arguments the arguments of the call
   * @param given what its caller can hand to it
   * @param body makes the end of its body from the call, in the scope of the method
   * @return how the method is called
   */
  CodeBlock write(
      String methodName,
      Set<MethodTrait> traits,
      TypeName returns,
      CodeBlock doc,
      List<ArgumentPlan> arguments,
      List<ParameterSpec> given,
      BiFunction<CodeBlock, MethodScope, CodeBlock> body) {
    MethodScope method = new MethodScope(scope);
    if (given.stream().anyMatch(p -> p.name().equals("endpoint") && isNullable(p))) {
      method.endpointMayBeNull();
    }
    for (ArgumentPlan argument : arguments) {
      if (argument.param().value() instanceof ValueType.Enumeration(TypeRef type, List<String> _)) {
        method.reserve(type);
      }
    }
    CodeBlock values = new Arguments(method).write(arguments);
    CodeBlock checks = new ParameterChecks(method).write(arguments);
    CodeBlock end = body.apply(CodeBlock.of("$N.$N($L)", instance, methodName, values), method);
    String name = names.claim(methodName);
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(name)
            .addJavadoc(doc)
            .addModifiers(Modifier.PRIVATE)
            .returns(returns)
            .addCode(method.declarations())
            .addCode(checks)
            .addCode(end);
    if (traits.contains(MethodTrait.THROWS_CHECKED)) {
      spec.addException(Exception.class);
    }
    Set<String> used = method.usedNames();
    given.stream().filter(p -> used.contains(p.name())).forEach(spec::addParameter);
    MethodSpec done = spec.build();
    written.add(done);
    return CodeBlock.of(
        "$N($L)",
        name,
        CodeBlock.join(
            done.parameters().stream().map(p -> CodeBlock.of("$N", p.name())).toList(), ", "));
  }

  private static boolean isNullable(ParameterSpec parameter) {
    return parameter.type().isAnnotated();
  }
}
