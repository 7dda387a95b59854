package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.Inclusion.Rule;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The bodies of the methods that write collections, arrays, maps and optionals. */
final class WriteLoops {

  private final ValueCode values;
  private final KeyExpressions keys;
  private final Siblings siblings;

  WriteLoops(ValueCode values, KeyExpressions keys, Siblings siblings) {
    this.values = values;
    this.keys = keys;
    this.siblings = siblings;
  }

  /** What the method that writes such values calls its parameter. */
  static String parameter(JsonType type) {
    return type instanceof JsonType.Maybe || type instanceof JsonType.External ? "value" : "values";
  }

  /** The body of the method that writes its parameter; {@code content} is for maps in it. */
  CodeBlock body(JsonType type, Rule content) {
    return switch (type) {
      case JsonType.Collected list -> array(list.element(), single(list, content), content);
      case JsonType.ArrayOf array -> array(array.element(), single(array, content), content);
      case JsonType.Mapped map -> object(map, content);
      case JsonType.Maybe maybe -> optional(maybe, content);
      case JsonType.External external -> siblings.write(external);
      default -> throw new IllegalStateException("one value of " + type.type());
    };
  }

  private static CodeBlock.Builder orNull() {
    return CodeBlock.builder()
        .beginControlFlow("if (values == null)")
        .addStatement("out.writeNull()")
        .addStatement("return")
        .endControlFlow();
  }

  private CodeBlock array(JsonType element, CodeBlock single, Rule content) {
    return orNull()
        .add(single)
        .addStatement("out.beginArray()")
        .beginControlFlow("for ($T value : values)", variable(element))
        .addStatement("out.element()")
        .addStatement(values.write(element, content, CodeBlock.of("value")))
        .endControlFlow()
        .addStatement("out.endArray()")
        .build();
  }

  private CodeBlock single(JsonType.ArrayOf array, Rule content) {
    return array.single().written()
        ? CodeBlock.builder()
            .beginControlFlow("if (values.length == 1)")
            .add(alone(array.element(), CodeBlock.of("values[0]"), content))
            .endControlFlow()
            .build()
        : CodeBlock.of("");
  }

  private CodeBlock single(JsonType.Collected list, Rule content) {
    if (!list.single().written()) {
      return CodeBlock.of("");
    }
    if (!list.type().is("java.lang.Iterable")) {
      return CodeBlock.builder()
          .beginControlFlow("if (values.size() == 1)")
          .add(alone(list.element(), CodeBlock.of("values.iterator().next()"), content))
          .endControlFlow()
          .build();
    }
    TypeName iterator =
        ParameterizedTypeName.get(
            ClassName.get(Iterator.class), JavaTypes.argument(list.type().arguments().getFirst()));
    return CodeBlock.builder()
        .addStatement("$T iterator = values.iterator()", iterator)
        .beginControlFlow("if (iterator.hasNext())")
        .addStatement("$T first = iterator.next()", variable(list.element()))
        .beginControlFlow("if (!iterator.hasNext())")
        .addStatement(values.write(list.element(), content, CodeBlock.of("first")))
        .addStatement("return")
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** Writes the only element, and nothing around it. */
  private CodeBlock alone(JsonType element, CodeBlock value, Rule content) {
    return CodeBlock.builder()
        .addStatement("$T value = $L", variable(element), value)
        .addStatement(values.write(element, content, CodeBlock.of("value")))
        .addStatement("return")
        .build();
  }

  private CodeBlock object(JsonType.Mapped map, Rule content) {
    CodeBlock text =
        map.key() instanceof JsonType.Text
            ? CodeBlock.of("entry.getKey()")
            : CodeBlock.of("$L.text(entry.getKey())", keys.of(map.key()));
    CodeBlock given = CodeBlock.of("entry.getValue()");
    CodeBlock condition = values.inclusions().ofValue(content, map.value(), CodeBlock.of("value"));
    CodeBlock.Builder code =
        orNull()
            .addStatement("out.beginObject()")
            .beginControlFlow(
                "for ($T entry : $L.entrySet())", entry(map), ordered(map, CodeBlock.of("values")))
            .add(skipping(map, "entry"));
    if (!condition.isEmpty()) {
      code.addStatement("$T value = $L", JavaTypes.argument(map.value().type()), given)
          .beginControlFlow("if ($L)", condition);
    }
    code.addStatement("out.name($L)", text)
        .addStatement(
            values.write(
                map.value(), content, condition.isEmpty() ? given : CodeBlock.of("value")));
    if (!condition.isEmpty()) {
      code.endControlFlow();
    }
    return code.endControlFlow().addStatement("out.endObject()").build();
  }

  /** A map in the order in which it is written. */
  static CodeBlock ordered(JsonType.Mapped map, CodeBlock values) {
    return map.entries().sorted()
        ? CodeBlock.of("$T.sorted($L)", RuntimeTypes.JSON_COLLECTIONS, values)
        : values;
  }

  /** As databind has it, only keys that are strings are left away. */
  static CodeBlock skipping(JsonType.Mapped map, String entry) {
    List<String> skipped = map.entries().unwritten();
    return map.key() instanceof JsonType.Text && !skipped.isEmpty()
        ? CodeBlock.builder()
            .beginControlFlow(
                "if ($L)", KeyExpressions.isAny(CodeBlock.of("$N.getKey()", entry), skipped))
            .addStatement("continue")
            .endControlFlow()
            .build()
        : CodeBlock.of("");
  }

  /** An entry as the map declares it, with its wildcards. */
  static TypeName entry(JsonType.Mapped map) {
    List<TypeRef> arguments = map.type().arguments();
    boolean declared = arguments.size() == 2;
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class),
        JavaTypes.argument(declared ? arguments.getFirst() : map.key().type()),
        JavaTypes.argument(declared ? arguments.getLast() : map.value().type()));
  }

  private CodeBlock optional(JsonType.Maybe maybe, Rule content) {
    return CodeBlock.builder()
        .beginControlFlow("if (value == null || value.isEmpty())")
        .addStatement("out.writeNull()")
        .nextControlFlow("else")
        .addStatement(values.write(maybe.value(), content, CodeBlock.of("value.get()")))
        .endControlFlow()
        .build();
  }

  private static TypeName variable(JsonType element) {
    return Wrappers.isPrimitive(element)
        ? JavaTypes.of(element.type())
        : JavaTypes.argument(element.type());
  }
}
