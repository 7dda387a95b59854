package dev.ampoule.processor.rules;

import dev.ampoule.processor.path.PathTemplate;
import dev.ampoule.processor.path.PathTemplate.Part;
import dev.ampoule.processor.rules.Segment.Literal;
import dev.ampoule.processor.rules.Segment.Piece;
import dev.ampoule.processor.rules.Segment.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts templates into the steps of matching. */
final class Segments {

  private final Map<String, Variable> variables;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private boolean rest;

  private Segments(Map<String, Variable> variables) {
    this.variables = variables;
  }

  /** The step for a domain. */
  static Segment domain(PathTemplate domain, Map<String, Variable> variables) {
    Segments cut = new Segments(variables);
    for (Part part : domain.parts()) {
      cut.add(part, false);
    }
    cut.end();
    return cut.segments.getFirst();
  }

  /** The steps for a path, after its first slash. */
  static List<Segment> path(PathTemplate path, Map<String, Variable> variables, boolean merge) {
    Segments cut = new Segments(variables);
    for (Part part : path.parts()) {
      cut.add(part, true);
    }
    cut.end();
    List<Segment> all = cut.segments;
    List<Segment> kept = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      boolean doubled = merge && i < all.size() - 1 && all.get(i).equals(Segment.of(""));
      if (!doubled) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  private void add(Part part, boolean path) {
    switch (part) {
      case PathTemplate.Literal text -> {
        for (char c : text.text().toCharArray()) {
          if (c == '/' && path && !rest) {
            end();
          } else {
            literal.append(c);
          }
        }
      }
      case PathTemplate.Variable variable -> {
        flush();
        Variable piece = variables.get(variable.name());
        if (piece == null) {
          throw new IllegalArgumentException("no shape for " + variable.name());
        }
        pieces.add(piece);
        rest |= path && !piece.shape().isolating();
      }
    }
  }

  private void flush() {
    if (!literal.isEmpty()) {
      pieces.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private void end() {
    boolean slashed = rest && literal.length() > 0 && literal.charAt(literal.length() - 1) == '/';
    if (slashed) {
      literal.setLength(literal.length() - 1);
    }
    flush();
    if (pieces.isEmpty()) {
      pieces.add(new Literal(""));
    }
    segments.add(new Segment(pieces, rest, slashed));
    if (slashed) {
      segments.add(Segment.of(""));
    }
    pieces.clear();
    rest = false;
  }
}
