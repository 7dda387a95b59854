package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.json.Creation;
import dev.ampoule.processor.model.json.JsonClass.AnyModel;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.plan.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The end of the method that reads an object: the object is made of what was read. */
final class ObjectCreation {

  private final CodecScope scope;
  private final ObjectModel model;
  private final ObjectNames names;
  private final Slots slots;
  private final Names variables;
  private final String others;

  ObjectCreation(
      CodecScope scope,
      ObjectModel model,
      ObjectNames names,
      Slots slots,
      Names variables,
      String others) {
    this.scope = scope;
    this.model = model;
    this.names = names;
    this.slots = slots;
    this.variables = variables;
    this.others = others;
  }

  /** The statements behind the loop. */
  CodeBlock end() {
    List<CodeBlock> conditions = new ArrayList<>();
    conditions.add(CodeBlock.of("in.problems() != problems"));
    for (PropertyModel property : names.properties()) {
      if (Locals.isChecked(property)) {
        conditions.add(CodeBlock.of("$L == null", slots.value(property)));
      }
    }
    Creation creation = Objects.requireNonNull(model.creation());
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", CodeBlock.join(conditions, "$W|| "))
        .addStatement("return null")
        .endControlFlow()
        .add(Creations.guarded(made(creation), creation.refuses() || isSet(), creation.checked()))
        .build();
  }

  private boolean isSet() {
    return model.anySetter() != null
        || names.properties().stream().anyMatch(p -> !(p.target() instanceof Target.Argument));
  }

  private CodeBlock made(Creation creation) {
    CodeBlock call = Creations.call(scope, creation, arguments(creation));
    if (!isSet()) {
      return CodeBlock.builder().addStatement("return $L", call).build();
    }
    String made = variables.claim(scope.variable());
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T $N = $L", scope.type(), made, call);
    for (PropertyModel property : names.properties()) {
      code.add(set(property, made));
    }
    AnyModel any = model.anySetter();
    if (any != null) {
      code.add(rest(any, made));
    }
    return code.addStatement("return $N", made).build();
  }

  private List<CodeBlock> arguments(Creation creation) {
    List<CodeBlock> arguments = new ArrayList<>();
    creation.parameters().forEach(type -> arguments.add(Locals.absent(type)));
    for (PropertyModel property : names.properties()) {
      if (property.target() instanceof Target.Argument(int index)) {
        arguments.set(index, slots.value(property));
      }
    }
    return arguments;
  }

  private CodeBlock set(PropertyModel property, String made) {
    CodeBlock value = slots.value(property);
    CodeBlock statement =
        switch (property.target()) {
          case Target.Setter(String method) -> CodeBlock.of("$N.$N($L)", made, method, value);
          case Target.Field(String field) -> CodeBlock.of("$N.$N = $L", made, field, value);
          case Target.Argument _ -> CodeBlock.of("");
          case null -> throw new IllegalStateException("a property that is not read");
        };
    if (statement.isEmpty()) {
      return statement;
    }
    if (Locals.isThere(property)) {
      return CodeBlock.builder().addStatement(statement).build();
    }
    boolean mayBeNull = !property.type().type().nullable() && !Locals.type(property).isPrimitive();
    return CodeBlock.builder()
        .beginControlFlow(
            "if ($L)", mayBeNull ? CodeBlock.of("$L != null", value) : names.hasCome(property))
        .addStatement(statement)
        .endControlFlow()
        .build();
  }

  private CodeBlock rest(AnyModel any, String made) {
    if (!any.method()) {
      return CodeBlock.builder()
          .addStatement("$N.$N.putAll($N)", made, any.member(), others)
          .build();
    }
    String entry = variables.claim("entry");
    return CodeBlock.builder()
        .beginControlFlow(
            "for ($T.Entry<$T, $T> $N : $N.entrySet())",
            Map.class,
            String.class,
            JavaTypes.argument(any.value().type()),
            entry,
            others)
        .addStatement("$1N.$2N($3N.getKey(), $3N.getValue())", made, any.member(), entry)
        .endControlFlow()
        .build();
  }
}
