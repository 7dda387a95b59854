package dev.ampoule.processor.check.constraint;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import dev.ampoule.processor.model.constraint.ConstraintModel.BuiltIn;
import dev.ampoule.processor.model.constraint.Standard;
import dev.ampoule.processor.model.constraint.ValueModel;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The regular expression of a constraint can be compiled. */
final class PatternCheck implements ConstraintCheck {

  private static final Map<String, Integer> FLAGS =
      Map.of(
          "UNIX_LINES", Pattern.UNIX_LINES,
          "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
          "COMMENTS", Pattern.COMMENTS,
          "MULTILINE", Pattern.MULTILINE,
          "DOTALL", Pattern.DOTALL,
          "UNICODE_CASE", Pattern.UNICODE_CASE,
          "CANON_EQ", Pattern.CANON_EQ);

  @Override
  public void check(ConstraintModel constraint, ValueModel value, Diagnostics diagnostics) {
    if (constraint instanceof BuiltIn builtIn
        && (builtIn.standard() == Standard.PATTERN || builtIn.standard() == Standard.EMAIL)) {
      check(builtIn, diagnostics);
    }
  }

  private static void check(BuiltIn constraint, Diagnostics diagnostics) {
    String regexp = constraint.parameter("regexp");
    int flags = constraint.flags().stream().mapToInt(f -> FLAGS.getOrDefault(f, 0)).sum();
    try {
      Pattern.compile(regexp, flags);
    } catch (PatternSyntaxException e) {
      Diagnostics.Draft draft =
          diagnostics.report(
              Code.CONSTRAINT_SETTINGS,
              "Regular expression \"%s\" of @%s is malformed: %s.",
              regexp,
              constraint.code(),
              e.getDescription());
      if (regexp.lines().count() == 1 && e.getIndex() >= 0) {
        draft.line(regexp).line(" ".repeat(Math.min(e.getIndex(), regexp.length())) + "^");
      }
      draft
          .fix("write a java.util.regex.Pattern; a backslash stands twice in a Java string.")
          .at(ConstraintSettingsCheck.at(constraint, "regexp"));
    }
  }
}
