package dev.ampoule.processor.emit.dispatch;

import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.plan.RouterNode;
import dev.ampoule.processor.plan.RouterNode.Edge;
import dev.ampoule.processor.rules.Segment;
import dev.ampoule.processor.rules.Segment.Literal;
import dev.ampoule.processor.rules.Segment.Variable;
import dev.ampoule.processor.rules.Shape;
import dev.ampoule.processor.rules.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the tests of segments with variables. */
final class VariableSteps {

  private static final int TEST_SIZE = 60;
  private static final Shape.Whole PLAIN_WHOLE = new Shape.Whole(0, null, null, false);
  private static final Shape.Decimal PLAIN_DECIMAL = new Shape.Decimal(null, null, false);

  private final Scope scope;
  private final Steps steps;
  private final Converters converters;
  private final boolean last;

  VariableSteps(Scope scope, Steps steps, boolean last) {
    this.scope = scope;
    this.steps = steps;
    this.converters = new Converters(scope);
    this.last = last;
  }

  /** Whether the test of a segment needs to know where it ends. */
  static boolean needsEnd(Edge.Dynamic edge) {
    return !edge.segment().rest();
  }

  /**
   * The test of a segment, and what follows.
   *
   * @param edge the segment
   * @param from the node that it starts from
   * @param isLast whether it is the last one that is tried
   */
  Fragment test(Edge.Dynamic edge, RouterNode from, boolean isLast) {
    boolean tail = last && isLast;
    Segment segment = edge.segment();
    if (segment.variables().size() > 1 || segment.slashed()) {
      return pattern(edge, from, tail);
    }
    CodeBlock end = CodeBlock.of(segment.rest() ? "path.length()" : "end");
    int prefix = segment.prefix().length();
    int suffix = segment.suffix().length();
    CodeBlock start = prefix == 0 ? CodeBlock.of("from") : CodeBlock.of("from + $L", prefix);
    CodeBlock stop = suffix == 0 ? end : CodeBlock.of("$L - $L", end, suffix);
    List<CodeBlock> conditions = new ArrayList<>();
    if (prefix + suffix > 0) {
      conditions.add(CodeBlock.of("$L - from > $L", end, prefix + suffix));
    }
    if (prefix > 0) {
      conditions.add(startsWith(segment.prefix(), CodeBlock.of("from")));
    }
    if (suffix > 0) {
      conditions.add(startsWith(segment.suffix(), stop));
    }
    Variable variable = segment.variables().getFirst();
    CodeBlock before = CodeBlock.of("match.variable($L, $L, $L);\n", from.variables(), start, stop);
    CodeBlock test = scan(variable, start, stop);
    if (test == null) {
      before = CodeBlock.of("");
      test =
          CodeBlock.of(
              "match.variable($L, $L, $L, $L)",
              from.variables(),
              converters.testing(variable),
              start,
              stop);
    }
    if (!test.isEmpty() && (prefix + suffix == 0 || !isPlain(variable))) {
      conditions.add(test);
    }
    return steps.after(conditions, TEST_SIZE, before, edge.next(), end, tail);
  }

  /** A test on the characters alone, or null if the variable needs its converter. */
  private static @Nullable CodeBlock scan(Variable variable, CodeBlock start, CodeBlock stop) {
    if (isPlain(variable)) {
      return CodeBlock.of("$L > $L", stop, start);
    }
    String test = null;
    if (variable.target() instanceof Target.Whatever) {
      test =
          switch (variable.shape()) {
            case Shape.Whole whole when whole.equals(PLAIN_WHOLE) -> "isDigits";
            case Shape.Decimal decimal when decimal.equals(PLAIN_DECIMAL) -> "isFloat";
            case Shape.Uuid _ -> "isUuid";
            case Shape.PathText _ -> "isPath";
            default -> null;
          };
    } else if (variable.shape().equals(PLAIN_WHOLE)) {
      test =
          switch (variable.target()) {
            case Target.Size size when size == Target.Size.INT -> "isInt";
            case Target.Size size when size == Target.Size.LONG -> "isLong";
            default -> null;
          };
    }
    return test == null
        ? null
        : CodeBlock.of("$T.$L(path, $L, $L)", RuntimeTypes.SCAN, test, start, stop);
  }

  private static boolean isPlain(Variable variable) {
    return variable.equals(new Variable(Shape.Text.PLAIN, new Target.Whatever()));
  }

  private Fragment pattern(Edge.Dynamic edge, RouterNode from, boolean tail) {
    Segment segment = edge.segment();
    CodeBlock end = CodeBlock.of(segment.rest() ? "path.length()" : "end");
    CodeBlock call =
        CodeBlock.of("$L.match(match, from, $L, $L)", constant(segment), end, from.variables());
    if (!segment.slashed()) {
      CodeBlock matches = CodeBlock.of("$L >= 0", call);
      return steps.after(List.of(matches), TEST_SIZE, CodeBlock.of(""), edge.next(), end, tail);
    }
    int index = from.dynamics().indexOf(edge);
    String local = index == 0 ? "slash" : "slash" + (index + 1);
    Fragment then =
        steps.after(List.of(), 0, CodeBlock.of(""), edge.next(), CodeBlock.of("$L", local), tail);
    CodeBlock code =
        CodeBlock.builder().add("int $L = $L;\n", local, call).add(then.code()).build();
    return new Fragment(code, then.size() + TEST_SIZE);
  }

  /** The constant that holds a pattern. */
  CodeBlock constant(Segment segment) {
    CodeBlock.Builder value = CodeBlock.builder().add("$T.empty()", RuntimeTypes.SEGMENT_PATTERN);
    StringBuilder name = new StringBuilder("pattern");
    for (Segment.Piece piece : segment.pieces()) {
      switch (piece) {
        case Literal literal -> {
          value.add("$Z.literal($L)", Texts.literal(literal.text()));
          name.append(' ').append(literal.text().replaceAll("\\W", " ").strip());
        }
        case Variable variable -> value.add("$Z.variable($L)", converters.testing(variable));
      }
    }
    value.add(segment.slashed() ? "$Z.slash()" : "");
    return CodeBlock.of(
        "$N",
        scope.constant(
            RuntimeTypes.SEGMENT_PATTERN,
            name.toString().strip().replaceAll(" +", "_"),
            segment.toString(),
            value.build()));
  }

  private static CodeBlock startsWith(String text, CodeBlock at) {
    return CodeBlock.of("path.startsWith($L, $L)", Texts.literal(text), at);
  }
}
