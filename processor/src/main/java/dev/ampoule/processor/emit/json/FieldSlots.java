package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.plan.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** A nested class with a field for each property, and methods that read some of them each. */
final class FieldSlots implements Slots {

  private static final int CASES = 50;
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

  private final ObjectNames names;
  private final Map<PropertyModel, String> fields = new LinkedHashMap<>();
  private final String type;
  private final String variable;

  FieldSlots(CodecScope scope, ObjectNames names, ValueCode values, Names free) {
    this.names = names;
    type = scope.members().claim("Values");
    variable = free.claim("values");
    Names members = scope.members().nested().reserve(List.of("in", "name"));
    TypeSpec.Builder nested =
        TypeSpec.classBuilder(type)
            .addJavadoc("What was read of an object so far.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.FINAL);
    if (!scope.isGeneric()) {
      nested.addModifiers(Modifier.STATIC);
    }
    Locals locals = new Locals(scope);
    for (PropertyModel property : names.properties()) {
      String field = members.claim(property.javaName());
      fields.put(property, field);
      nested.addField(field(locals, property, field));
    }
    Cases cases = new Cases(names, values, fields);
    for (int from = 0; from < names.size(); from += CASES) {
      nested.addMethod(reading(cases, from, Math.min(from + CASES, names.size())));
    }
    scope.add(nested.build());
  }

  private static FieldSpec field(Locals locals, PropertyModel property, String name) {
    CodeBlock initial = locals.initial(property);
    TypeName type = Locals.type(property);
    boolean reference = !type.isPrimitive() && ValueCode.mayBeNull(property.type());
    FieldSpec.Builder field = FieldSpec.builder(reference ? type.annotated(NULLABLE) : type, name);
    String text = CodeText.of(initial);
    return text.equals("null") || text.equals("0") || text.equals("false")
        ? field.build()
        : field.initializer(initial).build();
  }

  private static String method(int from) {
    return "readFrom" + from;
  }

  private MethodSpec reading(Cases cases, int from, int to) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(method(from))
            .addParameter(ValueCode.in())
            .addParameter(TypeName.INT, "name");
    if (names.anyExternal()) {
      method.addParameter(TypeName.INT, "object");
    }
    return method
        .beginControlFlow("switch (name)")
        .addCode(cases.range(from, to))
        .addCode("default -> throw new $T();\n", AssertionError.class)
        .endControlFlow()
        .build();
  }

  @Override
  public CodeBlock declarations() {
    return CodeBlock.builder().addStatement("$1N $2N = new $1N()", type, variable).build();
  }

  @Override
  public CodeBlock choice(CodeBlock unknown) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (name < 0)").add(unknown);
    for (int from = 0; from < names.size(); from += CASES) {
      if (from + CASES < names.size()) {
        code.nextControlFlow("else if (name < $L)", from + CASES);
      } else {
        code.nextControlFlow("else");
      }
      code.addStatement(
          "$N.$N(in, name$L)", variable, method(from), names.anyExternal() ? ", object" : "");
    }
    return code.endControlFlow().build();
  }

  @Override
  public CodeBlock value(PropertyModel property) {
    return CodeBlock.of("$N.$N", variable, fields.get(property));
  }
}
