package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.Inclusion.Fixed;
import dev.ampoule.processor.model.json.Inclusion.Rule;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;

/** The code that writes or reads one value of a type. */
final class ValueCode {

  private final CodecScope scope;
  private final Inclusions inclusions;
  private final LoopMethods loops;

  ValueCode(CodecScope scope) {
    this.scope = scope;
    inclusions = new Inclusions(scope);
    loops = new LoopMethods(scope, this);
  }

  /** What decides on values before they are written. */
  Inclusions inclusions() {
    return inclusions;
  }

  /** A call that writes a value; null is written as such, unless it is a primitive. */
  CodeBlock write(JsonType type, CodeBlock value) {
    return write(type, Fixed.ALWAYS, value);
  }

  /** The same, where maps leave values away. */
  CodeBlock write(JsonType type, Rule content, CodeBlock value) {
    return switch (type) {
      case JsonType.Primitive _ when Wrappers.isPrimitive(type) ->
          CodeBlock.of("out.write($L)", value);
      case JsonType.Text _ -> CodeBlock.of("out.write($L)", value);
      case JsonType.Custom(TypeRef custom) ->
          CodeBlock.of("out.write(out.settings().$L, $L)", CodecKeys.call("codec", custom), value);
      default ->
          isLoop(type)
              ? CodeBlock.of("$N(out, $L)", loops.writer(type, content), value)
              : CodeBlock.of("out.write($L, $L)", codec(type), value);
    };
  }

  /** An expression that reads a value; null where that is allowed, or after a problem. */
  CodeBlock read(JsonType type) {
    CodeBlock value =
        switch (type) {
          case JsonType.Primitive primitive ->
              CodeBlock.of("in.read$L()", Wrappers.method(primitive));
          case JsonType.Text _ -> CodeBlock.of("in.readString()");
          case JsonType.Custom(TypeRef custom) ->
              CodeBlock.of("in.settings().$L.read(in)", CodecKeys.call("codec", custom));
          case JsonType.External _ -> CodeBlock.of("$N(in, object)", loops.reader(type));
          default ->
              isLoop(type)
                  ? CodeBlock.of("$N(in)", loops.reader(type))
                  : CodeBlock.of("$L.read(in)", codec(type));
        };
    return type.type().nullable() ? CodeBlock.of("in.skipNull() ? null : $L", value) : value;
  }

  /** Whether what {@link #read} gives may be null. */
  static boolean mayBeNull(JsonType type) {
    return type.type().nullable()
        || !(type instanceof JsonType.Primitive
            || (type instanceof JsonType.Maybe && isLoop(type)));
  }

  /** The type of a variable for what {@link #read} gives. */
  static TypeName held(JsonType type) {
    TypeName declared = JavaTypes.of(type.type());
    return type instanceof JsonType.Formatted ? declared.box() : declared;
  }

  /** Whether a private method reads and writes it. */
  private static boolean isLoop(JsonType type) {
    return switch (type) {
      case JsonType.Collected _, JsonType.Mapped _, JsonType.External _ -> true;
      case JsonType.ArrayOf array ->
          !Wrappers.isPrimitive(array.element()) || !array.single().isNever();
      case JsonType.Maybe maybe -> !maybe.type().arguments().isEmpty();
      default -> false;
    };
  }

  /** The codec, whatever the nullness, of which the caller takes care. */
  CodeBlock codec(JsonType type) {
    return scope.codecs().of(Nullness.without(type));
  }

  /** The parameter that every writing method has. */
  static ParameterSpec out() {
    return ParameterSpec.builder(RuntimeTypes.JSON_WRITER, "out").build();
  }

  /** The parameter that every reading method has. */
  static ParameterSpec in() {
    return ParameterSpec.builder(RuntimeTypes.JSON_READER, "in").build();
  }
}
