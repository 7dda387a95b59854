package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.plan.MethodTable;
import dev.ampoule.processor.plan.MethodTable.Outcome;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.Mounted;
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
    cases(table)
        .forEach(
            (candidates, labels) ->
                code.add("case $L -> $L;\n", labels, found(candidates, allowed(table))));
    code.add("default -> match.notAllowed($L);\n$<};\n", allowed(table));
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
        .forEach(
            (candidates, labels) ->
                code.add("case $L -> {\n$>", labels).add(tried(table, candidates)).add("$<}\n"));
    code.add("default -> match.notAllowed($L);\n$<}\n", allowed(table));
    return new Fragment(code.build(), SIZE + 8 * table.outcomes().size());
  }

  private Map<List<Outcome>, CodeBlock> cases(MethodTable table) {
    Map<List<Outcome>, List<CodeBlock>> labels = new LinkedHashMap<>();
    table
        .outcomes()
        .forEach(
            (method, candidates) ->
                labels
                    .computeIfAbsent(candidates, key -> new ArrayList<>())
                    .add(scope.number(method)));
    Map<List<Outcome>, CodeBlock> cases = new LinkedHashMap<>();
    labels.forEach((candidates, methods) -> cases.put(candidates, Scope.commas(methods)));
    return cases;
  }

  /** The first rule that is there; without any, the method is as good as one that has no rule. */
  private static CodeBlock found(List<Outcome> candidates, CodeBlock allowed) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Outcome outcome : candidates) {
      Mounted mount = outcome.rule().mount();
      code.add(
          mount.conditional()
              ? CodeBlock.of("$L$W? $L$W: ", Scope.condition(mount), result(outcome))
              : result(outcome));
    }
    if (candidates.getLast().rule().mount().conditional()) {
      code.add("match.notAllowed($L)", allowed);
    }
    return code.build();
  }

  /** The same as statements that go on if none is there. */
  private CodeBlock tried(MethodTable table, List<Outcome> candidates) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Outcome outcome : candidates) {
      Mounted mount = outcome.rule().mount();
      CodeBlock found = CodeBlock.of("return $L;\n", result(outcome));
      code.add(
          mount.conditional()
              ? CodeBlock.builder()
                  .beginControlFlow("if ($L)", Scope.condition(mount))
                  .add(found)
                  .endControlFlow()
                  .build()
              : found);
    }
    if (candidates.getLast().rule().mount().conditional()) {
      code.addStatement("match.notAllowed($L)", allowed(table));
    }
    return code.build();
  }

  private static CodeBlock result(Outcome outcome) {
    return outcome.slash()
        ? CodeBlock.of("SLASH_REQUIRED")
        : CodeBlock.of("$L", outcome.rule().index());
  }

  /** The methods of the rules that are there. */
  private CodeBlock allowed(MethodTable table) {
    Map<Mounted, List<FullRule>> conditional = new LinkedHashMap<>();
    List<FullRule> always = new ArrayList<>();
    for (FullRule rule : table.others()) {
      if (rule.mount().conditional()) {
        conditional.computeIfAbsent(rule.mount(), mount -> new ArrayList<>()).add(rule);
      } else {
        always.add(rule);
      }
    }
    List<CodeBlock> masks = new ArrayList<>();
    if (!always.isEmpty() || conditional.isEmpty()) {
      masks.add(scope.mask(MethodTable.all(always)));
    }
    conditional.forEach(
        (mount, rules) ->
            masks.add(
                CodeBlock.of(
                    "($L$W? $L$W: 0L)",
                    Scope.condition(mount),
                    scope.mask(MethodTable.all(rules)))));
    return masks.stream().collect(CodeBlock.joining("$W| "));
  }

  private static CodeBlock comments(MethodTable table) {
    Set<FullRule> rules = new LinkedHashSet<>();
    table.outcomes().values().stream()
        .flatMap(List::stream)
        .forEach(outcome -> rules.add(outcome.rule()));
    CodeBlock.Builder code = CodeBlock.builder();
    rules.forEach(rule -> code.add(Texts.comment(rule.display() + ": " + rule.endpoint())));
    return code.build();
  }
}
