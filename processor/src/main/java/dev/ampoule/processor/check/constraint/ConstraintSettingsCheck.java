package dev.ampoule.processor.check.constraint;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.ConstraintModel.BuiltIn;
import dev.ampoule.processor.model.constraint.ValueModel;
import dev.ampoule.processor.model.type.SourceRef;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers in a constraint make sense. */
final class ConstraintSettingsCheck implements ConstraintCheck {

  @Override
  public void check(ConstraintModel constraint, ValueModel value, Diagnostics diagnostics) {
    if (!(constraint instanceof BuiltIn builtIn)) {
      return;
    }
    switch (builtIn.standard()) {
      case SIZE -> {
        boolean sound = isNotNegative(builtIn, "min", diagnostics);
        sound &= isNotNegative(builtIn, "max", diagnostics);
        if (sound && number(builtIn, "min").compareTo(number(builtIn, "max")) > 0) {
          report(
              builtIn,
              "min",
              "is larger than max, which is %s".formatted(builtIn.parameter("max")),
              "swap them.",
              diagnostics);
        }
      }
      case DIGITS -> {
        isNotNegative(builtIn, "integer", diagnostics);
        isNotNegative(builtIn, "fraction", diagnostics);
      }
      case DECIMAL_MIN, DECIMAL_MAX -> {
        if (decimal(builtIn.parameter("value")).isEmpty()) {
          report(builtIn, "value", "is no number", "write one, such as \"0.01\".", diagnostics);
        }
      }
      default -> {}
    }
  }

  private static boolean isNotNegative(BuiltIn constraint, String name, Diagnostics diagnostics) {
    boolean sound = number(constraint, name).signum() >= 0;
    if (!sound) {
      report(constraint, name, "is negative", "write 0 or more.", diagnostics);
    }
    return sound;
  }

  private static BigDecimal number(BuiltIn constraint, String name) {
    return decimal(constraint.parameter(name)).orElse(BigDecimal.ZERO);
  }

  /** The number that a text is. */
  static Optional<BigDecimal> decimal(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static void report(
      BuiltIn constraint, String attribute, String what, String fix, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.CONSTRAINT_SETTINGS,
            "Attribute %s = %s of @%s %s.",
            attribute,
            constraint.parameter(attribute),
            constraint.code(),
            what)
        .why("no value could keep such a constraint, or every one does.")
        .fix("%s", fix)
        .at(at(constraint, attribute));
  }

  /** The attribute, if the constraint stands there itself and is not part of another one. */
  static SourceRef at(BuiltIn constraint, String attribute) {
    SourceRef ref = constraint.ref();
    String annotation = ref.annotation();
    return annotation != null && annotation.endsWith("." + constraint.code())
        ? ref.attribute(attribute)
        : ref;
  }
}
