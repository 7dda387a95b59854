package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.plan.MethodTable;
import dev.ampoule.processor.plan.MethodTable.Outcome;
import dev.ampoule.processor.rules.FullRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what the method decides where a path ends: a switch, below comments that name the rules.
 */
final class MethodSwitch {

  private static final int SIZE = 90;

  private final Scope scope;

  MethodSwitch(Scope scope) {
    this.scope = scope;
  }

  /** Statements after which nothing follows: they return in any case. */
  Fragment last(MethodTable table) {
    if (table.isEmpty()) {
      return new Fragment(CodeBlock.of("return NO_MATCH;\n"), 2);
    }
    CodeBlock.Builder code = CodeBlock.builder().add(comments(table));
    code.add("return switch (method) {\n$>");
    cases(table).forEach((result, labels) -> code.add("case $L -> $L;\n", labels, result));
    code.add("default -> match.notAllowed($L);\n$<};\n", scope.mask(table.others()));
    return new Fragment(code.build(), SIZE + 8 * table.outcomes().size());
  }

  /** Statements that go on if the method leads to nothing. */
  Fragment tried(MethodTable table) {
    if (table.isEmpty()) {
      return Fragment.EMPTY;
    }
    CodeBlock.Builder code = CodeBlock.builder().add(comments(table));
    code.add("switch (method) {\n$>");
    cases(table)
        .forEach((result, labels) -> code.add("case $L -> {\n$>return $L;\n$<}\n", labels, result));
    code.add("default -> match.notAllowed($L);\n$<}\n", scope.mask(table.others()));
    return new Fragment(code.build(), SIZE + 8 * table.outcomes().size());
  }

  private Map<CodeBlock, CodeBlock> cases(MethodTable table) {
    Map<CodeBlock, List<CodeBlock>> labels = new LinkedHashMap<>();
    table
        .outcomes()
        .forEach(
            (method, outcome) ->
                labels
                    .computeIfAbsent(result(outcome), key -> new ArrayList<>())
                    .add(scope.number(method)));
    Map<CodeBlock, CodeBlock> cases = new LinkedHashMap<>();
    labels.forEach((result, methods) -> cases.put(result, Scope.commas(methods)));
    return cases;
  }

  private static CodeBlock result(Outcome outcome) {
    return outcome.slash()
        ? CodeBlock.of("SLASH_REQUIRED")
        : CodeBlock.of("$L", outcome.rule().index());
  }

  private static CodeBlock comments(MethodTable table) {
    Set<FullRule> rules = new LinkedHashSet<>();
    table.outcomes().values().forEach(outcome -> rules.add(outcome.rule()));
    CodeBlock.Builder code = CodeBlock.builder();
    rules.forEach(rule -> code.add(Texts.comment(rule.display() + ": " + rule.endpoint())));
    return code.build();
  }
}
