package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.AnySetter;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.plan.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Properties of any name; they are read into a map, which the object is given in the end. */
final class Rest {

  private final CodecScope scope;
  private final ValueCode values;
  private final Names variables;
  private final AnySetter any;

  /** The variable with the map. */
  private final String others;

  private Rest(CodecScope scope, ValueCode values, Names variables, AnySetter any) {
    this.scope = scope;
    this.values = values;
    this.variables = variables;
    this.any = any;
    others = variables.claim("others");
  }

  /** Those that the object takes, or one that is unwrapped in it; empty if none does. */
  static Optional<Rest> of(ObjectModel model, CodecScope scope, ValueCode values, Names variables) {
    return Unwrapped.made(model)
        .flatMap(o -> Stream.ofNullable(o.anySetter()))
        .findFirst()
        .map(any -> new Rest(scope, values, variables, any));
  }

  /** What the statements that read call a variable that not all such code has. */
  static List<String> variables(ObjectModel model) {
    boolean at =
        Unwrapped.made(model)
            .flatMap(o -> Stream.ofNullable(o.anySetter()))
            .anyMatch(any -> !(any.map().key() instanceof JsonType.Text));
    return at ? List.of("at") : List.of();
  }

  /** The statement before the loop. */
  CodeBlock declaration() {
    return CodeBlock.builder()
        .addStatement(
            "$T $N = $L", Containers.variable(any.map()), others, Containers.create(any.map()))
        .build();
  }

  /** The statements that read a property whose name no other has. */
  CodeBlock read() {
    JsonType.Mapped map = any.map();
    boolean text = map.key() instanceof JsonType.Text;
    CodeBlock.Builder code = CodeBlock.builder();
    if (text) {
      code.addStatement("$T key = in.name()", String.class)
          .beginControlFlow("if ($N.containsKey(key))", others)
          .addStatement("in.duplicate(in.position())")
          .endControlFlow();
    } else {
      code.addStatement("int at = in.position()")
          .addStatement(
              "$T key = in.parse(at, $L, in.name())",
              JavaTypes.of(map.key().type()),
              scope.keys().of(map.key()))
          .beginControlFlow("if (key != null && $N.containsKey(key))", others)
          .addStatement("in.duplicate(at)")
          .endControlFlow();
    }
    return code.add(put(map.value(), text)).build();
  }

  private CodeBlock put(JsonType value, boolean text) {
    boolean always = value.type().nullable() || !ValueCode.mayBeNull(value);
    if (always && text) {
      return CodeBlock.builder()
          .addStatement("$N.put(key, $L)", others, values.read(value))
          .build();
    }
    String condition =
        text ? "value != null" : always ? "key != null" : "key != null && value != null";
    return CodeBlock.builder()
        .addStatement("$T value = $L", ValueCode.held(value), values.read(value))
        .beginControlFlow("if ($L)", condition)
        .addStatement("$N.put(key, value)", others)
        .endControlFlow()
        .build();
  }

  /** Whether one has come, as a condition. */
  CodeBlock hasCome() {
    return CodeBlock.of("!$N.isEmpty()", others);
  }

  /** The argument that takes all. */
  CodeBlock argument() {
    return any.dynamic()
        ? CodeBlock.of("new $T($N)", RuntimeTypes.JSON_OBJECT, others)
        : Containers.result(any.map().type(), any.map().immutable(), others);
  }

  /** The statements that give all to an object that is made. */
  CodeBlock set(String made) {
    return switch (any.target()) {
      case Target.Argument _ -> CodeBlock.of("");
      case Target.Setter(String method, var _) -> each(made, method);
      case Target.Field(String field) ->
          CodeBlock.builder()
              .beginControlFlow("if (!$N.isEmpty())", others)
              .add(any.dynamic() ? dynamic(made, field) : field(made, field))
              .endControlFlow()
              .build();
    };
  }

  private CodeBlock each(String made, String method) {
    String entry = variables.claim("entry");
    return CodeBlock.builder()
        .beginControlFlow(
            "for ($T.Entry<$T, $T> $N : $N.entrySet())",
            Map.class,
            String.class,
            JavaTypes.argument(any.map().value().type()),
            entry,
            others)
        .addStatement("$1N.$2N($3N.getKey(), $3N.getValue())", made, method, entry)
        .endControlFlow()
        .build();
  }

  /** What the field holds gets more; only where it holds null, it is set. */
  private CodeBlock field(String made, String field) {
    CodeBlock more =
        CodeBlock.builder().addStatement("$N.$N.putAll($N)", made, field, others).build();
    return any.settable()
        ? CodeBlock.builder()
            .beginControlFlow("if ($N.$N == null)", made, field)
            .addStatement("$N.$N = $N", made, field, others)
            .nextControlFlow("else")
            .add(more)
            .endControlFlow()
            .build()
        : more;
  }

  /** A {@code JsonObject} cannot change: another one has what it had, and more. */
  private CodeBlock dynamic(String made, String field) {
    String all = variables.claim("all");
    String before = variables.claim("before");
    ClassName object = RuntimeTypes.JSON_OBJECT;
    return CodeBlock.builder()
        .addStatement(
            "$T<$T, $T> $N = new $T<>()",
            Map.class,
            String.class,
            RuntimeTypes.JSON_VALUE,
            all,
            LinkedHashMap.class)
        .beginControlFlow("if ($N.$N instanceof $T $N)", made, field, object, before)
        .addStatement("$N.putAll($N.members())", all, before)
        .endControlFlow()
        .addStatement("$N.putAll($N)", all, others)
        .addStatement("$N.$N = new $T($N)", made, field, object, all)
        .build();
  }
}
