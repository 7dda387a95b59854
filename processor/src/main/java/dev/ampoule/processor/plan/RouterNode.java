package dev.ampoule.processor.plan;

import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.Segment;
import java.util.List;

/**
 * A place in the decision tree: what may come after a part of the path that has been matched.
 *
 * @param text that part, as the first rule below writes it
 * @param variables how many variables it has, the domain's included
 * @param rules the rules that end here
 * @param statics where static segments lead, sorted by their text
 * @param dynamics where segments with variables lead, in the order in which they are tried
 */
public record RouterNode(
    String text,
    int variables,
    List<FullRule> rules,
    List<Edge.Static> statics,
    List<Edge.Dynamic> dynamics) {

  /** A step from one place to the next. */
  public sealed interface Edge {

    /** What is matched. */
    Segment segment();

    /** Where that leads. */
    RouterNode next();

    /**
     * A step for one text.
     *
     * @param segment what is matched
     * @param next where that leads
     */
    record Static(Segment segment, RouterNode next) implements Edge {

      /** The text. */
      public String text() {
        return segment.prefix();
      }
    }

    /**
     * A step with variables.
     *
     * @param segment what is matched
     * @param next where that leads
     */
    record Dynamic(Segment segment, RouterNode next) implements Edge {}
  }

  public RouterNode {
    rules = List.copyOf(rules);
    statics = List.copyOf(statics);
    dynamics = List.copyOf(dynamics);
  }

  /** The rules that end here with a slash behind. */
  public List<FullRule> slashRules() {
    return statics.stream()
        .filter(edge -> edge.text().isEmpty())
        .flatMap(edge -> edge.next().rules().stream())
        .toList();
  }

  /** The rules that end here and take a slash behind too. */
  public List<FullRule> looseRules() {
    return rules.stream().filter(rule -> !rule.strict()).toList();
  }

  /** Whether nothing but a slash may follow. */
  public boolean isEnd() {
    return dynamics.isEmpty()
        && statics.stream().allMatch(edge -> edge.text().isEmpty() && edge.next().isLeaf());
  }

  /** Whether nothing at all may follow, not even one more slash. */
  public boolean isLeaf() {
    return statics.isEmpty() && dynamics.isEmpty() && looseRules().isEmpty();
  }
}
