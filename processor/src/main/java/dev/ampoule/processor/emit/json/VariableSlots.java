package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.plan.Names;
import java.util.LinkedHashMap;
import java.util.Map;

/** A local variable for each property. */
final class VariableSlots implements Slots {

  private final ObjectNames names;
  private final Cases cases;
  private final Map<PropertyModel, String> variables = new LinkedHashMap<>();
  private final CodeBlock declarations;

  VariableSlots(CodecScope scope, ObjectNames names, ValueCode values, Names free) {
    this.names = names;
    cases = new Cases(names, values, variables);
    Locals locals = new Locals(scope);
    CodeBlock.Builder code = CodeBlock.builder();
    for (PropertyModel property : names.properties()) {
      String variable = free.claim(property.javaName());
      variables.put(property, variable);
      code.addStatement("$T $N = $L", Locals.type(property), variable, locals.initial(property));
    }
    declarations = code.build();
  }

  @Override
  public CodeBlock declarations() {
    return declarations;
  }

  @Override
  public CodeBlock choice(CodeBlock unknown) {
    return names.size() == 0
        ? unknown
        : CodeBlock.builder()
            .beginControlFlow("switch (name)")
            .add(cases.range(0, names.size()))
            .add(Cases.otherwise(unknown))
            .endControlFlow()
            .build();
  }

  @Override
  public CodeBlock value(PropertyModel property) {
    return CodeBlock.of("$N", variables.get(property));
  }
}
