package dev.ampoule.processor.emit.constraint;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.argument.ClassScope;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.constraint.ConstraintModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes the constants that say which constraint is broken: {@code TITLE_SIZE}. */
final class RuleWriter {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  /** What is left to its default, and no message needs. */
  private static final Set<Map.Entry<String, String>> SILENT =
      Set.of(Map.entry("inclusive", "true"), Map.entry("regexp", ".*"));

  private final ClassScope scope;

  RuleWriter(ClassScope scope) {
    this.scope = scope;
  }

  /** The constant for a constraint on something of that name. */
  CodeBlock rule(ConstraintModel constraint, String subject) {
    CodeBlock.Builder rule =
        CodeBlock.builder().add("$T.of($S)", RuntimeTypes.RULE, constraint.code());
    String standard = "{jakarta.validation.constraints." + constraint.code() + ".message}";
    boolean plain = true;
    if (!constraint.message().isEmpty() && !constraint.message().equals(standard)) {
      rule.add("$Z.message($S)", constraint.message());
      plain = false;
    }
    // In a fixed order: that of the annotation's methods is not one in a class file.
    for (Map.Entry<String, String> parameter :
        new TreeMap<>(constraint.parameters()).descendingMap().entrySet()) {
      if (!SILENT.contains(parameter)) {
        rule.add("$Z.with($S, $L)", parameter.getKey(), value(parameter.getValue()));
        plain = false;
      }
    }
    return plain
        ? scope.constant(constraint.code(), RuntimeTypes.RULE, rule.build())
        : scope.named(
            subject + constraint.code(),
            List.of(constraint.message(), constraint.parameters()),
            RuntimeTypes.RULE,
            rule.build());
  }

  private static CodeBlock value(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return CodeBlock.of("$S", text);
    }
    return Conditions.whole(Long.parseLong(text));
  }
}
