package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.plan.MethodTable;
import dev.ampoule.processor.plan.RouterNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes what follows when a segment has matched. */
final class Steps {

  private static final int CALL_SIZE = 24;
  private static final int TEST_SIZE = 30;

  private final MethodSwitch ends;
  private final TreeMethods tree;

  Steps(Scope scope, TreeMethods tree) {
    this.ends = new MethodSwitch(scope);
    this.tree = tree;
  }

  /**
   * Statements under a condition.
   *
   * @param condition what else must hold for the segment; null if nothing
   * @param conditionSize its size
   * @param before statements to run once it holds
   * @param next where it leads
   * @param at the end of the segment, as code
   * @param last whether nothing is left to try afterwards
   */
  Fragment after(
      List<CodeBlock> condition,
      int conditionSize,
      CodeBlock before,
      RouterNode next,
      CodeBlock at,
      boolean last) {
    List<CodeBlock> conditions = new ArrayList<>();
    Fragment then;
    if (!next.isEnd()) {
      then = call(next, at, last);
    } else if (hasTrailing(next)) {
      then = endOrSlash(next, at);
    } else {
      if (!at.toString().equals("path.length()")) {
        conditions.add(CodeBlock.of("$L == path.length()", at));
      }
      then = ends.tried(MethodTable.end(next));
    }
    conditions.addAll(condition);
    Fragment body =
        new Fragment(CodeBlock.builder().add(before).add(then.code()).build(), then.size() + 16);
    return conditions.isEmpty()
        ? body
        : body.onlyIf(
            conditions.stream().collect(CodeBlock.joining("$W&& ")), conditionSize + TEST_SIZE);
  }

  /** The rules that end here, for a path that ends here; nothing comes after that. */
  Fragment end(RouterNode node) {
    return ends.last(MethodTable.end(node));
  }

  /** The rules with a slash behind, for a path that ends with one. */
  Fragment slash(RouterNode node) {
    return ends.tried(MethodTable.of(node.slashRules()));
  }

  /** The rules that do not mind a slash behind, for a path that ends with one. */
  Fragment loose(RouterNode node) {
    return ends.tried(MethodTable.of(node.looseRules()));
  }

  private static boolean hasTrailing(RouterNode node) {
    return !node.slashRules().isEmpty() || !node.looseRules().isEmpty();
  }

  private Fragment endOrSlash(RouterNode node, CodeBlock at) {
    Fragment here = ends.tried(MethodTable.end(node));
    MethodTable trailing =
        MethodTable.of(
            Stream.concat(node.slashRules().stream(), node.looseRules().stream()).toList());
    Fragment behind = ends.tried(trailing);
    CodeBlock code =
        CodeBlock.builder()
            .beginControlFlow("if ($L == path.length())", at)
            .add(here.code())
            .nextControlFlow("else if ($L == path.length() - 1)", at)
            .add(behind.code())
            .endControlFlow()
            .build();
    return new Fragment(code, here.size() + behind.size() + TEST_SIZE);
  }

  private Fragment call(RouterNode next, CodeBlock at, boolean last) {
    String name = tree.method(next);
    CodeBlock call = CodeBlock.of("$N(path, $L, method, match)", name, at);
    return new Fragment(
        last ? CodeBlock.of("return $L;\n", call) : tried("found", call), CALL_SIZE);
  }

  /** Returns what a call found, if it found something. */
  static CodeBlock tried(String local, CodeBlock call) {
    return CodeBlock.builder()
        .add("int $L = $L;\n", local, call)
        .beginControlFlow("if ($L != NO_MATCH)", local)
        .add("return $L;\n", local)
        .endControlFlow()
        .build();
  }
}
