package dev.ampoule.processor.emit.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.type.CodeText;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.ConstraintModel.BuiltIn;
import dev.ampoule.processor.model.constraint.Form;
import dev.ampoule.processor.model.constraint.ValueModel;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the expressions that are true when a variable breaks a constraint. */
final class Conditions {

  private static final ClassName PATTERN = ClassName.get(Pattern.class);

  private final ClassScope scope;

  Conditions(ClassScope scope) {
    this.scope = scope;
  }

  /** The condition; null if no value of the type breaks the constraint. */
  @Nullable CodeBlock broken(
      ConstraintModel constraint, ValueModel value, String variable, Where where) {
    return switch (constraint) {
      case BuiltIn builtIn -> broken(builtIn, value, variable, where);
      case ConstraintModel.Custom custom -> custom(custom, variable, where);
      case ConstraintModel.Single single -> {
        List<CodeBlock> parts =
            single.parts().stream()
                .flatMap(part -> Stream.ofNullable(broken(part, value, variable, where)))
                .map(part -> CodeText.of(part).contains("&&") ? CodeBlock.of("($L)", part) : part)
                .toList();
        yield parts.isEmpty() ? null : CodeBlock.join(parts, "$W|| ");
      }
    };
  }

  private @Nullable CodeBlock broken(
      BuiltIn constraint, ValueModel value, String variable, Where where) {
    CodeBlock name = CodeBlock.of("$N", variable);
    return switch (constraint.standard()) {
      case NOT_NULL -> where.present() ? null : CodeBlock.of("$L == null", name);
      case NULL -> CodeBlock.of("$L != null", name);
      case ASSERT_TRUE -> where.unlessNull(variable, CodeBlock.of("!$L", name));
      case ASSERT_FALSE -> where.unlessNull(variable, name);
      case NOT_BLANK -> CodeBlock.of("!$T.isNotBlank($L)", RuntimeTypes.TEXT_RULES, name);
      case NOT_EMPTY ->
          value.form() == Form.ARRAY
              ? empty(name, where)
              : CodeBlock.of("!$T.isNotEmpty($L)", RuntimeTypes.SIZE_RULES, name);
      case SIZE -> size(constraint, value, variable, where);
      case EMAIL -> email(constraint, name, where);
      case PATTERN -> CodeBlock.of("!$L", matches(constraint, name, where));
      case DIGITS ->
          CodeBlock.of(
              "!$T.hasDigits($L, $L, $L)",
              RuntimeTypes.NUMBER_RULES,
              name,
              constraint.parameter("integer"),
              constraint.parameter("fraction"));
      case PAST, PAST_OR_PRESENT, FUTURE, FUTURE_OR_PRESENT ->
          CodeBlock.of(
              "!$T.is$L($L, $L.clock())",
              RuntimeTypes.TIME_RULES,
              constraint.code(),
              name,
              where.collector());
      case MIN,
          MAX,
          DECIMAL_MIN,
          DECIMAL_MAX,
          POSITIVE,
          POSITIVE_OR_ZERO,
          NEGATIVE,
          NEGATIVE_OR_ZERO ->
          new Bounds(scope).broken(Bound.of(constraint), constraint, value, variable, where);
    };
  }

  private static CodeBlock empty(CodeBlock name, Where where) {
    CodeBlock empty = CodeBlock.of("$L.length == 0", name);
    return where.present() ? empty : CodeBlock.of("$L == null || $L", name, empty);
  }

  private static CodeBlock size(
      BuiltIn constraint, ValueModel value, String variable, Where where) {
    boolean array = value.form() == Form.ARRAY;
    CodeBlock size = CodeBlock.of(array ? "$N.length" : "$N", variable);
    CodeBlock broken =
        CodeBlock.of(
            "!$T.isWithin($L, $L, $L)",
            RuntimeTypes.SIZE_RULES,
            size,
            constraint.parameter("min"),
            constraint.parameter("max"));
    return array ? where.unlessNull(variable, broken) : broken;
  }

  private CodeBlock email(BuiltIn constraint, CodeBlock name, Where where) {
    CodeBlock broken = CodeBlock.of("!$T.isEmail($L)", RuntimeTypes.TEXT_RULES, name);
    return constraint.parameter("regexp").equals(".*")
        ? broken
        : CodeBlock.of("$L$W|| !$L", broken, matches(constraint, name, where));
  }

  private CodeBlock matches(BuiltIn constraint, CodeBlock name, Where where) {
    List<CodeBlock> flags =
        constraint.flags().stream().map(flag -> CodeBlock.of("$T.$L", PATTERN, flag)).toList();
    CodeBlock made =
        flags.isEmpty()
            ? CodeBlock.of("$T.compile($S)", PATTERN, constraint.parameter("regexp"))
            : CodeBlock.of(
                "$T.compile($S, $L)",
                PATTERN,
                constraint.parameter("regexp"),
                CodeBlock.join(flags, " | "));
    return CodeBlock.of(
        "$T.matches($L, $L)",
        RuntimeTypes.TEXT_RULES,
        name,
        scope.named(
            where.subject() + "Regexp",
            List.of(constraint.parameter("regexp"), constraint.flags()),
            PATTERN,
            made));
  }

  private CodeBlock custom(ConstraintModel.Custom constraint, String variable, Where where) {
    TypeName type = JavaTypes.of(constraint.check().type());
    String simpleName = constraint.check().type().simpleNames().getLast();
    CodeBlock check =
        constraint.check().built()
            ? scope.constant(simpleName, type, CodeBlock.of("new $T()", type))
            : CodeBlock.of("$L.check($T.class)", where.collector(), type);
    CodeBlock settings =
        scope.named(
            where.subject() + constraint.code() + "Settings",
            constraint.check().settings(),
            JavaTypes.of(constraint.check().settings().type()),
            scope.literal(constraint.check().settings()));
    return where.unlessNull(
        variable, CodeBlock.of("!$L.isValid($N, $L)", check, variable, settings));
  }

  /** A number as Java writes it. */
  static CodeBlock whole(long number) {
    return number == (int) number
        ? CodeBlock.of("$L", number)
        : number == Long.MIN_VALUE
            ? CodeBlock.of("$T.MIN_VALUE", Long.class)
            : CodeBlock.of("$LL", number);
  }
}
