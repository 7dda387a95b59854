package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.Literals;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.plan.RouterNode.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the choice among static segments: few are compared one by one; many are told apart by
 * their length, then by the character that differs most, and then compared once.
 */
final class StaticChoice {

  private static final int FEW = 3;
  private static final int COMPARE_SIZE = 30;
  private static final int CASE_SIZE = 16;

  private final Steps steps;
  private final MethodSplitter splitter;
  private final CodeBlock end;
  private final boolean last;

  /**
   * The choice in one place.
   *
   * @param steps what follows a segment
   * @param splitter what moves large parts away
   * @param end where the segment ends, as code
   * @param last whether nothing is left to try afterwards
   */
  StaticChoice(Steps steps, MethodSplitter splitter, CodeBlock end, boolean last) {
    this.steps = steps;
    this.splitter = splitter;
    this.end = end;
    this.last = last;
  }

  /** The choice where it is known where the segment ends. */
  Fragment choose(String name, List<Edge.Static> edges) {
    if (edges.size() <= FEW) {
      return Fragment.all(edges.stream().map(edge -> compared(edge, true)).toList());
    }
    Map<Integer, List<Edge.Static>> byLength = groups(edges, edge -> edge.text().length());
    if (byLength.size() == 1) {
      return sameLength(name, edges);
    }
    Map<CodeBlock, Fragment> cases = new LinkedHashMap<>();
    byLength.forEach(
        (length, group) -> cases.put(CodeBlock.of("$L", length), sameLength(name + length, group)));
    return splitter.choice(name, CodeBlock.of("$L - from", end), cases, CASE_SIZE);
  }

  /** The choice among few, where nothing else needs to know where the segment ends. */
  Fragment near(List<Edge.Static> edges) {
    List<Fragment> tests = new ArrayList<>();
    for (Edge.Static edge : edges) {
      CodeBlock at = CodeBlock.of("from + $L", edge.text().length());
      List<CodeBlock> conditions = new ArrayList<>();
      conditions.add(CodeBlock.of("path.startsWith($L, from)", Texts.literal(edge.text())));
      if (!edge.next().isEnd()) {
        conditions.add(CodeBlock.of("$T.isEnd(path, $L)", RuntimeTypes.SCAN, at));
      }
      tests.add(
          steps.after(
              conditions,
              COMPARE_SIZE,
              CodeBlock.of(""),
              edge.next(),
              at,
              last && edges.size() == 1));
    }
    return Fragment.all(tests);
  }

  private Fragment sameLength(String name, List<Edge.Static> edges) {
    if (edges.size() <= FEW) {
      return Fragment.all(edges.stream().map(edge -> compared(edge, false)).toList());
    }
    int position = mostTelling(edges);
    Map<CodeBlock, Fragment> cases = new LinkedHashMap<>();
    groups(edges, edge -> edge.text().charAt(position))
        .forEach(
            (c, group) ->
                cases.put(
                    CodeBlock.of("$L", Literals.character(c)),
                    sameLength(name + Character.toUpperCase(c), group)));
    CodeBlock selector =
        position == 0
            ? CodeBlock.of("path.charAt(from)")
            : CodeBlock.of("path.charAt(from + $L)", position);
    return splitter.choice(name, selector, cases, CASE_SIZE);
  }

  private Fragment compared(Edge.Static edge, boolean withLength) {
    List<CodeBlock> conditions = new ArrayList<>();
    if (withLength) {
      conditions.add(CodeBlock.of("$L == from + $L", end, edge.text().length()));
    }
    conditions.add(CodeBlock.of("path.startsWith($L, from)", Texts.literal(edge.text())));
    return steps.after(conditions, COMPARE_SIZE, CodeBlock.of(""), edge.next(), end, last);
  }

  /** The index at which most different characters stand. */
  private static int mostTelling(List<Edge.Static> edges) {
    int best = 0;
    long most = 0;
    for (int i = 0; i < edges.getFirst().text().length(); i++) {
      int index = i;
      long different = edges.stream().map(edge -> edge.text().charAt(index)).distinct().count();
      if (different > most) {
        most = different;
        best = i;
      }
    }
    return best;
  }

  private static <K extends Comparable<K>> Map<K, List<Edge.Static>> groups(
      List<Edge.Static> edges, Function<Edge.Static, K> key) {
    return edges.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }
}
