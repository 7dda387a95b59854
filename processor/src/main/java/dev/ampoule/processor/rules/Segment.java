package dev.ampoule.processor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of matching: a segment, or all the rest of a path when a variable in it spans segments.
 *
 * @param pieces literals and variables in order; a single literal, perhaps empty, is static
 * @param rest whether it takes all that is left
 * @param slashed whether a slash that ends the rule follows; only with {@code rest}
 */
public record Segment(List<Piece> pieces, boolean rest, boolean slashed) {

  /** A piece of a segment. */
  public sealed interface Piece {}

  /**
   * Text that stands for itself.
   *
   * @param text the text
   */
  public record Literal(String text) implements Piece {}

  /**
   * A variable, without its name: rules with other names match alike.
   *
   * @param shape its converter
   * @param target what the handler's parameter asks for
   */
  public record Variable(Shape shape, Target target) implements Piece {}

  public Segment {
    pieces = List.copyOf(pieces);
  }

  /** A static segment. */
  public static Segment of(String text) {
    return new Segment(List.of(new Literal(text)), false, false);
  }

  /** Whether it holds no variable. */
  public boolean isStatic() {
    return pieces.size() == 1 && pieces.getFirst() instanceof Literal;
  }

  /** The text of a static one; what stands before the first variable of another. */
  public String prefix() {
    return pieces.getFirst() instanceof Literal literal ? literal.text() : "";
  }

  /** What stands after the last variable. */
  public String suffix() {
    return pieces.getLast() instanceof Literal literal ? literal.text() : "";
  }

  /** The variables in order. */
  public List<Variable> variables() {
    return pieces.stream().filter(Variable.class::isInstance).map(Variable.class::cast).toList();
  }

  /** Whether both have the same form, whatever types the handlers' parameters have. */
  public boolean sameShape(Segment other) {
    if (isStatic() || other.isStatic()) {
      return equals(other);
    }
    return shape().equals(other.shape());
  }

  private Segment shape() {
    List<Piece> bare =
        pieces.stream()
            .map(
                piece ->
                    piece instanceof Variable variable
                        ? new Variable(variable.shape(), new Target.Whatever())
                        : piece)
            .collect(Collectors.toCollection(ArrayList::new));
    return new Segment(bare, rest, slashed);
  }
}
