package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.JsonType.Single;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bodies of the methods that read collections, arrays, maps and optionals. */
final class ReadLoops {

  private final ValueCode values;
  private final KeyExpressions keys;
  private final Siblings siblings;

  ReadLoops(ValueCode values, KeyExpressions keys, Siblings siblings) {
    this.values = values;
    this.keys = keys;
    this.siblings = siblings;
  }

  /** The body of a method that returns what it read. */
  CodeBlock body(JsonType type) {
    return switch (type) {
      case JsonType.Collected list ->
          array(
              list.element(),
              list.single(),
              Containers.variable(list),
              Containers.create(list),
              Containers.result(list.type(), list.immutable(), "values"));
      case JsonType.ArrayOf array when Wrappers.isPrimitive(array.element()) -> primitives(array);
      case JsonType.ArrayOf array ->
          array(
              array.element(),
              array.single(),
              ParameterizedTypeName.get(
                  ClassName.get(List.class), JavaTypes.argument(array.element().type())),
              CodeBlock.of("new $T<>()", ArrayList.class),
              NewArrays.of(array.element().type(), "values"));
      case JsonType.Mapped map -> object(map);
      case JsonType.Maybe maybe -> optional(maybe);
      case JsonType.External external -> siblings.read(external);
      default -> throw new IllegalStateException("one value of " + type.type());
    };
  }

  private CodeBlock array(
      JsonType element, Single single, TypeName variable, CodeBlock empty, CodeBlock result) {
    if (single.read()) {
      return CodeBlock.builder()
          .addStatement("$T values = $L", variable, empty)
          .beginControlFlow("if (in.isSingle())")
          .add(each(element))
          .nextControlFlow("else if (in.beginArray())")
          .beginControlFlow("while (in.nextElement())")
          .add(each(element))
          .endControlFlow()
          .nextControlFlow("else")
          .addStatement("return null")
          .endControlFlow()
          .addStatement("return $L", result)
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if (!in.beginArray())")
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T values = $L", variable, empty)
        .beginControlFlow("while (in.nextElement())")
        .add(each(element))
        .endControlFlow()
        .addStatement("return $L", result)
        .build();
  }

  private CodeBlock primitives(JsonType.ArrayOf array) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (array.single().read()) {
      code.beginControlFlow("if (in.isSingle())")
          .addStatement(
              "return new $T {$L}", JavaTypes.of(array.type()), values.read(array.element()))
          .endControlFlow();
    }
    JsonType always = new JsonType.ArrayOf(array.type(), array.element());
    return code.addStatement("return $L.read(in)", values.codec(always)).build();
  }

  /** Adds an element; there is none after a problem. */
  private CodeBlock each(JsonType element) {
    CodeBlock read = values.read(element);
    if (element.type().nullable() || !ValueCode.mayBeNull(element)) {
      return CodeBlock.builder().addStatement("values.add($L)", read).build();
    }
    return CodeBlock.builder()
        .addStatement("$T value = $L", JavaTypes.of(element.type()), read)
        .beginControlFlow("if (value != null)")
        .addStatement("values.add(value)")
        .endControlFlow()
        .build();
  }

  private CodeBlock object(JsonType.Mapped map) {
    boolean text = map.key() instanceof JsonType.Text;
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if (!in.beginObject())")
            .addStatement("return null")
            .endControlFlow()
            .addStatement("$T values = $L", Containers.variable(map), Containers.create(map))
            .beginControlFlow(
                "for ($1T $2L = in.nextKey(); $2L != null; $2L = in.nextKey())",
                String.class,
                text ? "key" : "name")
            .add(skipping(map, text ? "key" : "name"))
            .addStatement("int at = in.position()");
    if (!text) {
      code.addStatement(
          "$T key = in.parse(at, $L, name)", JavaTypes.of(map.key().type()), keys.of(map.key()));
    }
    return code.add(duplicate(text))
        .add(put(map.value(), text))
        .endControlFlow()
        .addStatement("return $L", Containers.result(map.type(), map.immutable(), "values"))
        .build();
  }

  private static CodeBlock skipping(JsonType.Mapped map, String key) {
    List<String> skipped = map.entries().unread();
    return skipped.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", KeyExpressions.isAny(CodeBlock.of("$N", key), skipped))
            .addStatement("in.skipValue()")
            .addStatement("continue")
            .endControlFlow()
            .build();
  }

  private static CodeBlock duplicate(boolean text) {
    return CodeBlock.builder()
        .beginControlFlow(
            text ? "if (values.containsKey(key))" : "if (key != null && values.containsKey(key))")
        .addStatement("in.duplicate(at)")
        .endControlFlow()
        .build();
  }

  private CodeBlock put(JsonType type, boolean text) {
    CodeBlock read = values.read(type);
    boolean always = type.type().nullable() || !ValueCode.mayBeNull(type);
    if (always && text) {
      return CodeBlock.builder().addStatement("values.put(key, $L)", read).build();
    }
    List<String> conditions = new ArrayList<>();
    if (!text) {
      conditions.add("key != null");
    }
    if (!always) {
      conditions.add("value != null");
    }
    return CodeBlock.builder()
        .addStatement("$T value = $L", JavaTypes.of(type.type()), read)
        .beginControlFlow("if ($L)", String.join(" && ", conditions))
        .addStatement("values.put(key, value)")
        .endControlFlow()
        .build();
  }

  private CodeBlock optional(JsonType.Maybe maybe) {
    Class<?> optional = Optional.class;
    return CodeBlock.builder()
        .beginControlFlow("if (in.skipNull())")
        .addStatement("return $T.empty()", optional)
        .endControlFlow()
        .addStatement(
            ValueCode.mayBeNull(maybe.value()) ? "return $T.ofNullable($L)" : "return $T.of($L)",
            optional,
            values.read(maybe.value()))
        .build();
  }
}
