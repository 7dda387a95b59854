package dev.ampoule.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.dispatch.Texts;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.CommandModel.Parameter;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Describes options and arguments of commands, and takes their values out of a call. */
final class CommandParameters {

  private CommandParameters() {}

  /** The constant that describes an option or argument. */
  static FieldSpec constant(Parameter parameter, String name, ClassScope scope) {
    ParamModel param = parameter.param();
    CodeBlock.Builder made = CodeBlock.builder();
    if (parameter.isFlag()) {
      made.add("$T$Z.flag($S)", RuntimeTypes.COMMAND_PARAMETER, param.key());
    } else if (parameter.isOption()) {
      made.add(
          "$T$Z.option($S, $S,$W$L)",
          RuntimeTypes.COMMAND_PARAMETER,
          param.key(),
          word(param.value()),
          parser(param.value(), scope));
    } else {
      made.add(
          "$T$Z.argument($S,$W$L)",
          RuntimeTypes.COMMAND_PARAMETER,
          param.key(),
          parser(param.value(), scope));
    }
    if (!parameter.letter().isEmpty()) {
      made.add("$Z.letter($S)", parameter.letter());
    }
    if (!parameter.help().isEmpty()) {
      made.add("$Z.help($L)", Texts.paragraphs(parameter.help()));
    }
    presence(parameter, made);
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.COMMAND_PARAMETER, type(param.value())),
            name,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(made.build())
        .build();
  }

  private static void presence(Parameter parameter, CodeBlock.Builder made) {
    String fallback = parameter.param().defaultValue();
    if (parameter.isMany()) {
      made.add("$Z.asMany()");
    } else if (parameter.isNegatable()) {
      made.add("$Z.asNegatable()");
    } else if (!parameter.isFlag() && parameter.isOptional() && fallback == null) {
      made.add("$Z.asOptional()");
    }
    if (fallback != null && !(parameter.isFlag() && fallback.equals("false"))) {
      made.add("$Z.fallback($L)", Texts.literal(fallback));
    }
  }

  /** The value of an option or argument in a call. */
  static CodeBlock value(Parameter parameter, String constant) {
    ParamModel param = parameter.param();
    String method =
        switch (param.shape()) {
          case SINGLE -> single(parameter);
          case OPTIONAL ->
              switch (param.type().qualifiedName()) {
                case "java.util.OptionalInt" -> "optionalInt";
                case "java.util.OptionalLong" -> "optionalLong";
                case "java.util.OptionalDouble" -> "optionalDouble";
                default -> "optional";
              };
          case LIST -> "list";
          case SET -> "set";
        };
    return CodeBlock.of("call.$L($N)", method, constant);
  }

  private static String single(Parameter parameter) {
    ParamModel param = parameter.param();
    if (param.nullable() && param.defaultValue() == null) {
      return "nullable";
    }
    return parameter.isFlag() ? "flag" : "get";
  }

  /** What stands for a value in help. */
  private static String word(ValueType type) {
    return switch (type) {
      case ValueType.Text() -> "TEXT";
      case ValueType.Primitive(String keyword, boolean _) ->
          switch (keyword) {
            case "boolean" -> "BOOLEAN";
            case "char" -> "CHARACTER";
            default -> "NUMBER";
          };
      case ValueType.Standard(TypeRef standard) ->
          switch (standard.simpleNames().getLast()) {
            case "BigInteger", "BigDecimal" -> "NUMBER";
            case "LocalDate" -> "DATE";
            case "LocalTime", "OffsetTime" -> "TIME";
            case "LocalDateTime", "OffsetDateTime", "ZonedDateTime", "Instant" -> "DATE_TIME";
            default -> Names.constant(standard.simpleNames().getLast());
          };
      case ValueType.Enumeration(TypeRef enumeration, List<String> _) ->
          Names.constant(enumeration.simpleNames().getLast());
      case ValueType.Other(TypeRef other) -> throw refused(other);
    };
  }

  private static CodeBlock parser(ValueType type, ClassScope scope) {
    if (type instanceof ValueType.Enumeration(TypeRef enumeration, List<String> _)) {
      return CodeBlock.of(
          "$T.enumeration($T.values())",
          RuntimeTypes.COMMAND_VALUES,
          JavaTypes.className(enumeration));
    }
    return type instanceof ValueType.Standard(TypeRef standard) && standard.is("java.nio.file.Path")
        ? CodeBlock.of("$T.PATH", RuntimeTypes.COMMAND_VALUES)
        : scope.parser(type);
  }

  private static TypeName type(ValueType type) {
    return switch (type) {
      case ValueType.Text() -> TypeName.get(String.class);
      case ValueType.Primitive(String keyword, boolean _) ->
          JavaTypes.boxed(TypeRef.primitive(keyword));
      case ValueType.Standard(TypeRef standard) -> JavaTypes.of(standard);
      case ValueType.Enumeration(TypeRef enumeration, List<String> _) ->
          JavaTypes.className(enumeration);
      case ValueType.Other(TypeRef other) -> throw refused(other);
    };
  }

  private static IllegalStateException refused(TypeRef type) {
    return new IllegalStateException(type + " was not refused");
  }
}
