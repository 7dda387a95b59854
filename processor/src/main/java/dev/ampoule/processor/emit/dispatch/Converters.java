package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.plan.Names;
import dev.ampoule.processor.rules.Segment.Variable;
import dev.ampoule.processor.rules.Shape;
import dev.ampoule.processor.rules.Target;
import java.util.List;

/** Names the converter of a variable: a constant of the runtime, or one of the dispatcher. */
final class Converters {

  private final Scope scope;

  Converters(Scope scope) {
    this.scope = scope;
  }

  /** The converter that tests values, with what the handler's parameter asks for. */
  CodeBlock testing(Variable variable) {
    return switch (variable.target()) {
      case Target.Constant constant -> any("names", common(variable.shape(), constant));
      case Target.Parsed parsed when variable.shape() instanceof Shape.Text text ->
          parsed(RuntimeTypes.STRING_CONVERTER, text(text), parsed);
      case Target.Parsed parsed when variable.shape() instanceof Shape.PathText ->
          parsed(RuntimeTypes.PATH_CONVERTER, building(variable), parsed);
      default -> building(variable);
    };
  }

  /** The converter that builds URLs. */
  CodeBlock building(Variable variable) {
    return switch (variable.shape()) {
      case Shape.Text text when text.equals(Shape.Text.PLAIN) ->
          CodeBlock.of("$T.ANY", RuntimeTypes.STRING_CONVERTER);
      case Shape.Text text -> named(RuntimeTypes.STRING_CONVERTER, "text", text(text));
      case Shape.AnyOf any -> any("any", any.items());
      case Shape.PathText _ -> CodeBlock.of("$T.ANY", RuntimeTypes.PATH_CONVERTER);
      case Shape.Uuid _ -> CodeBlock.of("$T.ANY", RuntimeTypes.UUID_CONVERTER);
      case Shape.Whole whole -> whole(whole, variable.target());
      case Shape.Decimal decimal -> decimal(decimal);
      case Shape.Custom custom -> custom(custom);
    };
  }

  private CodeBlock parsed(ClassName type, CodeBlock plain, Target.Parsed target) {
    String parser = parser(target.type().simpleNames().getLast());
    CodeBlock value = CodeBlock.of("$L.parsedBy($T.$L)", plain, RuntimeTypes.VALUES, parser);
    return named(type, parser, value);
  }

  private CodeBlock whole(Shape.Whole whole, Target target) {
    String size = target instanceof Target.Size limited ? limited.name() : "BIG";
    CodeBlock.Builder value = CodeBlock.builder().add("$T.$L", RuntimeTypes.INT_CONVERTER, size);
    if (whole.fixedDigits() > 0) {
      value.add(".fixedDigits($L)", whole.fixedDigits());
    }
    if (whole.min() != null) {
      value.add(".min($LL)", whole.min());
    }
    if (whole.max() != null) {
      value.add(".max($LL)", whole.max());
    }
    value.add(whole.signed() ? ".signed()" : "");
    boolean plain = whole.equals(new Shape.Whole(0, null, null, false));
    return plain ? value.build() : named(RuntimeTypes.INT_CONVERTER, "number", value.build());
  }

  private CodeBlock decimal(Shape.Decimal decimal) {
    CodeBlock.Builder value = CodeBlock.builder().add("$T.ANY", RuntimeTypes.FLOAT_CONVERTER);
    if (decimal.min() != null) {
      value.add(".min($L)", decimal.min());
    }
    if (decimal.max() != null) {
      value.add(".max($L)", decimal.max());
    }
    value.add(decimal.signed() ? ".signed()" : "");
    boolean plain = decimal.equals(new Shape.Decimal(null, null, false));
    return plain ? value.build() : named(RuntimeTypes.FLOAT_CONVERTER, "decimal", value.build());
  }

  private CodeBlock custom(Shape.Custom custom) {
    String name = custom.converter().name();
    TypeName type =
        ParameterizedTypeName.get(
            RuntimeTypes.CUSTOM_CONVERTER, WildcardTypeName.subtypeOf(ClassName.OBJECT));
    CodeBlock value =
        CodeBlock.of(
            "new $T<>($L, $L)",
            RuntimeTypes.CUSTOM_CONVERTER,
            scope.converter(name),
            Texts.literal(custom.converter().regex()));
    return CodeBlock.of("$N", scope.constant(type, Names.variable(name), "custom " + name, value));
  }

  private CodeBlock any(String name, List<String> items) {
    CodeBlock value =
        CodeBlock.of(
            "new $T($L)",
            RuntimeTypes.ANY_CONVERTER,
            Scope.commas(items.stream().map(Texts::literal).toList()));
    return named(RuntimeTypes.ANY_CONVERTER, name, value);
  }

  private static List<String> common(Shape shape, Target.Constant constant) {
    return shape instanceof Shape.AnyOf any
        ? any.items().stream().filter(constant.constants()::contains).toList()
        : constant.constants();
  }

  private static CodeBlock text(Shape.Text text) {
    if (text.equals(Shape.Text.PLAIN)) {
      return CodeBlock.of("$T.ANY", RuntimeTypes.STRING_CONVERTER);
    }
    CodeBlock max =
        text.max() == Integer.MAX_VALUE
            ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
            : CodeBlock.of("$L", text.max());
    return CodeBlock.of("new $T($L, $L)", RuntimeTypes.STRING_CONVERTER, text.min(), max);
  }

  private CodeBlock named(ClassName type, String name, CodeBlock value) {
    return CodeBlock.of("$N", scope.constant(type, name, CodeText.of(value), value));
  }

  /** The constant of {@code Values} for a type. */
  private static String parser(String simpleName) {
    return switch (simpleName) {
      case "Integer" -> "INT";
      case "Character" -> "CHAR";
      default -> Names.constant(simpleName);
    };
  }
}
