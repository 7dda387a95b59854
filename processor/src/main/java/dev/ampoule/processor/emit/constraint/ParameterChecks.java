package dev.ampoule.processor.emit.constraint;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.argument.MethodScope;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.constraint.ValueModel;
import dev.ampoule.processor.plan.ArgumentPlan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes what is checked of arguments between their binding and the call. */
public final class ParameterChecks {

  private final MethodScope method;

  /** Checks in the method of that scope. */
  public ParameterChecks(MethodScope method) {
    this.method = method;
  }

  /** The statements; none if no argument has constraints. */
  public CodeBlock write(List<ArgumentPlan> arguments) {
    List<ParamModel> checked =
        arguments.stream().map(ArgumentPlan::param).filter(p -> p.checks() != null).toList();
    if (checked.isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T validation = new $T($L)",
                RuntimeTypes.VALIDATION,
                RuntimeTypes.VALIDATION,
                method.given(MethodScope.Given.REQUEST));
    checked.forEach(param -> code.add(check(param)));
    return code.addStatement("validation.check()").build();
  }

  private CodeBlock check(ParamModel param) {
    ValueModel value = Objects.requireNonNull(param.checks());
    ValueWriter writer = new ValueWriter(method.type(), method.names());
    Where where = new Where(collector(param), null, param.name(), !param.nullable());
    writer.write(value, method.local(param), where);
    return writer.code();
  }

  private static CodeBlock collector(ParamModel param) {
    String source = param.source().name().toLowerCase(Locale.ROOT);
    return param.source() == ParamModel.Source.BODY
        ? CodeBlock.of("validation.body()")
        : CodeBlock.of("validation.$L($S)", source, param.key());
  }
}
