package dev.ampoule.processor.emit.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.constraint.ConstraintModel.BuiltIn;
import dev.ampoule.processor.model.constraint.Form;
import dev.ampoule.processor.model.constraint.IntegerRange;
import dev.ampoule.processor.model.constraint.ValueModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes comparisons of numbers: with operators where they are exact, else by the runtime. */
final class Bounds {

  private static final ClassName BIG_DECIMAL = ClassName.get(BigDecimal.class);

  private final ClassScope scope;

  Bounds(ClassScope scope) {
    this.scope = scope;
  }

  /** The condition; null if no value of the type breaks the bound. */
  @Nullable CodeBlock broken(
      Bound bound, BuiltIn constraint, ValueModel value, String variable, Where where) {
    CodeBlock name = CodeBlock.of("$N", variable);
    if (value.form() != Form.INTEGER) {
      return CodeBlock.of(
          "!$T.$L($L, $L)",
          RuntimeTypes.NUMBER_RULES,
          bound.kept(),
          name,
          constant(bound.value(), where.subject() + constraint.code() + "Bound"));
    }
    Bound whole = whole(bound);
    IntegerRange range = IntegerRange.of(value.type());
    BigDecimal nearest = whole.lower() ? range.least() : range.greatest();
    int outside = whole.value().compareTo(nearest);
    boolean never = whole.lower() ? outside < 0 : outside > 0;
    if (never || (outside == 0 && whole.inclusive())) {
      return null;
    }
    return where.unlessNull(
        variable,
        CodeBlock.of(
            "$L $L $L", name, whole.broken(), Conditions.whole(whole.value().longValueExact())));
  }

  private CodeBlock constant(BigDecimal bound, String wanted) {
    if (bound.signum() == 0) {
      return CodeBlock.of("$T.ZERO", BIG_DECIMAL);
    }
    return scope.named(
        wanted, bound, BIG_DECIMAL, CodeBlock.of("new $T($S)", BIG_DECIMAL, "" + bound));
  }

  /** The same bound for whole numbers: above 2.5 is at least 3. */
  private static Bound whole(Bound bound) {
    BigDecimal stripped = bound.value().stripTrailingZeros();
    if (stripped.scale() <= 0) {
      return bound;
    }
    RoundingMode mode = bound.lower() ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return new Bound(stripped.setScale(0, mode), bound.lower(), true);
  }
}
