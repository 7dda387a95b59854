package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.json.Accessor;
import dev.ampoule.processor.model.json.Creation;
import dev.ampoule.processor.model.json.JsonClass.ValueModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.plan.Names;
import java.util.List;
import java.util.Objects;

/** A type that is written as one value of another. */
final class ValueBody implements CodecBody {

  private final CodecScope scope;
  private final ValueModel model;
  private final ValueCode values;
  private final String variable;

  ValueBody(CodecScope scope, ValueModel model) {
    this.scope = scope;
    this.model = model;
    values = new ValueCode(scope);
    Accessor accessor = model.accessor();
    variable =
        Names.scope()
            .reserve(List.of("out"))
            .reserve(GetterCalls.variables(accessor == null ? Thrown.NOTHING : accessor.thrown()))
            .claim(scope.variable());
  }

  @Override
  public String variable() {
    return variable;
  }

  @Override
  public CodeBlock write() {
    Accessor accessor = model.accessor();
    return accessor == null
        ? Unreadable.writing(scope)
        : GetterCalls.guarded(
            CodeBlock.builder()
                .addStatement(values.write(model.value(), GetterCalls.of(accessor, variable)))
                .build(),
            accessor.thrown(),
            scope.userClass());
  }

  /** Looks for the constant that has the value. */
  private CodeBlock constant(Accessor accessor) {
    CodeBlock own = GetterCalls.of(accessor, "constant");
    CodeBlock search =
        CodeBlock.builder()
            .beginControlFlow("for ($1T constant : $1T.values())", scope.userClass())
            .beginControlFlow(
                "if ($L)",
                Wrappers.isPrimitive(model.value())
                    ? CodeBlock.of("$L == value", own)
                    : CodeBlock.of("$T.equals($L, value)", Objects.class, own))
            .addStatement("return constant")
            .endControlFlow()
            .endControlFlow()
            .build();
    return CodeBlock.builder()
        .addStatement("int object = in.position()")
        .addStatement("int problems = in.problems()")
        .addStatement(
            "$T value = $L", JavaTypes.of(model.value().type()), values.read(model.value()))
        .beginControlFlow("if (in.problems() != problems)")
        .addStatement("return null")
        .endControlFlow()
        .add(GetterCalls.guarded(search, accessor.thrown(), scope.userClass()))
        .addStatement(
            "in.problem(object, $S, $S)",
            "value",
            "is not the value of a constant of " + scope.plan().type().type().erased())
        .addStatement("return null")
        .build();
  }

  @Override
  public CodeBlock read() {
    if (!model.constants().isEmpty() && model.accessor() != null) {
      return constant(model.accessor());
    }
    Creation creation = model.creation();
    if (creation == null) {
      return Unreadable.reading(model.obstacle());
    }
    JsonType type = creation.parameters().getFirst();
    boolean mayBeNull = !type.type().nullable() && ValueCode.mayBeNull(type);
    TypeName declared = ValueCode.held(type);
    CodeBlock made =
        CodeBlock.builder()
            .addStatement(
                "return $L", Creations.call(scope, creation, List.of(CodeBlock.of("value"))))
            .build();
    return CodeBlock.builder()
        .addStatement("int object = in.position()")
        .addStatement("int problems = in.problems()")
        .addStatement("$T value = $L", declared, values.read(type))
        .beginControlFlow(
            mayBeNull
                ? "if (in.problems() != problems || value == null)"
                : "if (in.problems() != problems)")
        .addStatement("return null")
        .endControlFlow()
        .add(Creations.guarded(made, creation.thrown()))
        .build();
  }
}
