package dev.ampoule.processor.emit.argument;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ValueType;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What query, header and cookie arguments have in common: {@code binding.query("limit").asInt()}.
 */
final class BoundArgumentWriter {

  private final MethodScope scope;
  private final Literals literals;

  BoundArgumentWriter(MethodScope scope) {
    this.scope = scope;
    this.literals = new Literals(scope.type());
  }

  /** The argument, from the part of the request that the accessor of that name reads. */
  CodeBlock write(String accessor, ParamModel param) {
    CodeBlock parameter = CodeBlock.of("$L.$L($S)", scope.binding(), accessor, param.key());
    return switch (param.shape()) {
      case SINGLE -> single(parameter, param);
      case OPTIONAL ->
          param.defaultValue() == null
              ? optional(parameter, param)
              : Shapes.some(param, single(parameter, param));
      case LIST -> CodeBlock.of("$L.list($L)", parameter, withDefault(param));
      case SET -> CodeBlock.of("$L.set($L)", parameter, withDefault(param));
    };
  }

  private CodeBlock single(CodeBlock parameter, ParamModel param) {
    if (param.nullable() && param.defaultValue() == null) {
      return CodeBlock.of("$L.nullable($L)", parameter, parser(param));
    }
    if (param.value() instanceof ValueType.Primitive(String keyword, boolean _)) {
      String method = "as" + Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
      return CodeBlock.of("$L.$L($L)", parameter, method, fallback(param));
    }
    return CodeBlock.of("$L.as($L)", parameter, withDefault(param));
  }

  private CodeBlock optional(CodeBlock parameter, ParamModel param) {
    Class<?> type = Shapes.optional(param.type());
    if (type == OptionalInt.class) {
      return CodeBlock.of("$L.optionalInt()", parameter);
    }
    if (type == OptionalLong.class) {
      return CodeBlock.of("$L.optionalLong()", parameter);
    }
    if (type == OptionalDouble.class) {
      return CodeBlock.of("$L.optionalDouble()", parameter);
    }
    return CodeBlock.of("$L.optional($L)", parameter, parser(param));
  }

  private CodeBlock withDefault(ParamModel param) {
    return param.defaultValue() == null
        ? parser(param)
        : CodeBlock.of("$L, $L", parser(param), fallback(param));
  }

  private CodeBlock fallback(ParamModel param) {
    return Optional.ofNullable(param.defaultValue())
        .map(text -> literals.of(param.value(), text, param.name()))
        .orElse(CodeBlock.of(""));
  }

  private CodeBlock parser(ParamModel param) {
    return scope.type().parser(param.value());
  }
}
