package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.AnyModel;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.plan.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of the method that reads an object: one loop over its properties. */
final class ObjectReading {

  /** What the body calls its own variables. */
  private static final List<String> OWN =
      List.of("in", "object", "problems", "seen", "name", "key", "value", "e");

  private final ObjectModel model;
  private final ObjectNames names;
  private final ValueCode values;
  private final Slots slots;
  private final ObjectCreation creation;
  private final String others;

  ObjectReading(CodecScope scope, ObjectModel model, ObjectNames names, ValueCode values) {
    this.model = model;
    this.names = names;
    this.values = values;
    Names variables = scope.members().nested().reserve(OWN);
    slots = Slots.of(scope, names, values, variables);
    others = model.anySetter() == null ? "" : variables.claim("others");
    creation = new ObjectCreation(scope, model, names, slots, variables, others);
  }

  CodeBlock body() {
    boolean counts = names.size() > 0;
    CodeBlock demands = creation.demands();
    CodeBlock.Builder code = CodeBlock.builder();
    if (names.anyRequired() || !demands.isEmpty() || creation.isGuarded()) {
      code.addStatement("int object = in.position()");
    }
    code.addStatement("int problems = in.problems()")
        .beginControlFlow("if (!in.beginObject())")
        .addStatement("return null")
        .endControlFlow();
    if (counts) {
      code.addStatement(
          names.fitsInLong()
              ? CodeBlock.of("long seen = 0")
              : CodeBlock.of("long[] seen = new long[$L]", names.words()));
    }
    code.add(slots.declarations());
    AnyModel any = model.anySetter();
    if (any != null) {
      code.addStatement("$T $N = new $T<>()", mapOf(any), others, LinkedHashMap.class);
    }
    code.beginControlFlow(
        """
        for (int name = in.nextName(NAMES, $1T.START);
            name != $1T.END;
            name = in.nextName(NAMES, name))\
        """,
        RuntimeTypes.JSON_NAMES);
    if (counts) {
      code.addStatement(names.fitsInLong() ? "seen = in.once(seen, name)" : "in.once(seen, name)");
    }
    code.add(slots.choice(unknown())).endControlFlow();
    if (names.anyRequired()) {
      code.addStatement("in.require(object, seen, REQUIRED, NAMES)");
    }
    return code.add(demands).add(creation.end()).build();
  }

  private static TypeName mapOf(AnyModel any) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class),
        TypeName.get(String.class),
        JavaTypes.argument(any.value().type()));
  }

  /** What becomes of a property that is none of ours. */
  private CodeBlock unknown() {
    AnyModel any = model.anySetter();
    if (any == null) {
      return CodeBlock.builder()
          .addStatement("in.unknown($T.$L)", RuntimeTypes.UNKNOWN_PROPERTIES, model.unknown())
          .build();
    }
    boolean always = any.value().type().nullable() || !ValueCode.mayBeNull(any.value());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T key = in.name()", String.class)
            .beginControlFlow("if ($N.containsKey(key))", others)
            .addStatement("in.duplicate(in.position())")
            .endControlFlow();
    if (always) {
      return code.addStatement("$N.put(key, $L)", others, values.read(any.value())).build();
    }
    return code.addStatement(
            "$T value = $L", JavaTypes.of(any.value().type()), values.read(any.value()))
        .beginControlFlow("if (value != null)")
        .addStatement("$N.put(key, value)", others)
        .endControlFlow()
        .build();
  }
}
