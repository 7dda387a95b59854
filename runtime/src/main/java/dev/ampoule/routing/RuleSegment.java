package dev.ampoule.routing;

import dev.ampoule.routing.RuleConverters.Weighted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of matching an added rule: a segment, or all the rest of a path when a variable in it
 * spans segments.
 *
 * @param pieces texts and variables in order; a single text, perhaps empty, is static
 * @param rest whether it takes all that is left
 * @param slashed whether a slash that ends the rule follows; only with {@code rest}
 */
record RuleSegment(List<Piece> pieces, boolean rest, boolean slashed) {

  /**
   * A piece of a segment.
   *
   * @param text the text; empty for a variable
   * @param name the variable's name; empty for a text
   * @param variable the variable's converter; null for a text
   */
  record Piece(String text, String name, @Nullable Weighted variable) {

    static Piece text(String text) {
      return new Piece(text, "", null);
    }
  }

  RuleSegment {
    pieces = List.copyOf(pieces);
  }

  /** Whether it holds no variable. */
  boolean isStatic() {
    return variables().isEmpty();
  }

  /** The text of a static one; what stands before the first variable of another. */
  String prefix() {
    return pieces.getFirst().text();
  }

  /** What stands after the last variable. */
  String suffix() {
    return pieces.getLast().text();
  }

  /** The variables in order. */
  List<Weighted> variables() {
    List<Weighted> variables = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.variable != null) {
        variables.add(piece.variable);
      }
    }
    return variables;
  }

  /** The texts between slashes that it holds, without empty ones. */
  List<String> fragments() {
    List<String> fragments = new ArrayList<>();
    for (Piece piece : pieces) {
      for (String fragment : piece.text.split("/", -1)) {
        if (!fragment.isEmpty()) {
          fragments.add(fragment);
        }
      }
    }
    return fragments;
  }

  /** What finds its variables in a path. */
  SegmentPattern pattern() {
    SegmentPattern pattern = SegmentPattern.empty();
    for (Piece piece : pieces) {
      pattern =
          piece.variable == null
              ? pattern.literal(piece.text)
              : pattern.variable(piece.variable.converter());
    }
    return slashed ? pattern.slash() : pattern;
  }

  /** The one step for a domain. */
  static RuleSegment ofDomain(List<Piece> pieces) {
    return new RuleSegment(pieces.isEmpty() ? List.of(Piece.text("")) : pieces, false, false);
  }

  /**
   * The steps for a path, after its first slash.
   *
   * @param pieces the whole rule
   * @param merge whether repeated slashes count as one
   */
  static List<RuleSegment> ofPath(List<Piece> pieces, boolean merge) {
    Cut cut = new Cut();
    pieces.forEach(cut::add);
    cut.end();
    List<RuleSegment> all = cut.segments;
    List<RuleSegment> kept = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      boolean empty = all.get(i).isStatic() && all.get(i).prefix().isEmpty();
      if (!(merge && empty && i < all.size() - 1)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** Cuts a rule where its slashes are, up to a variable that spans segments. */
  private static final class Cut {

    private final List<RuleSegment> segments = new ArrayList<>();
    private final List<Piece> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean rest;

    void add(Piece piece) {
      if (piece.variable != null) {
        flush();
        open.add(piece);
        rest |= !piece.variable.converter().isolating();
        return;
      }
      for (char c : piece.text.toCharArray()) {
        if (c == '/' && !rest) {
          end();
        } else {
          text.append(c);
        }
      }
    }

    private void flush() {
      if (!text.isEmpty()) {
        open.add(Piece.text(text.toString()));
        text.setLength(0);
      }
    }

    void end() {
      boolean slashed = rest && !text.isEmpty() && text.charAt(text.length() - 1) == '/';
      if (slashed) {
        text.setLength(text.length() - 1);
      }
      flush();
      if (open.isEmpty()) {
        open.add(Piece.text(""));
      }
      segments.add(new RuleSegment(open, rest, slashed));
      if (slashed) {
        segments.add(new RuleSegment(List.of(Piece.text("")), false, false));
      }
      open.clear();
      rest = false;
    }
  }
}
