package dev.ampoule.processor.path;

import java.util.List;
import java.util.Optional;

/**
 * A URL rule, parsed: literals and variables in order. Adjacent literals are one.
 *
 * @param source the rule as written
 * @param parts its parts in order
 */
public record PathTemplate(String source, List<Part> parts) {

  /** A piece of a rule. */
  public sealed interface Part {
    /** The column of its first character in the rule, 0 based. */
    int column();
  }

  /**
   * Text that stands for itself, slashes included, not yet percent-encoded.
   *
   * @param text the text
   * @param column where it starts
   */
  public record Literal(String text, int column) implements Part {}

  /**
   * {@code <converter(arguments):name>}.
   *
   * @param name the variable's name
   * @param converter the converter's name; {@code default} when none is written
   * @param arguments the converter's arguments in order
   * @param column where its {@code <} stands
   */
  public record Variable(String name, String converter, List<Argument> arguments, int column)
      implements Part {

    public Variable {
      arguments = List.copyOf(arguments);
    }

    /** The argument of that name, if it is written. */
    public Optional<Argument> argument(String argumentName) {
      return arguments.stream().filter(a -> a.name().equals(argumentName)).findFirst();
    }
  }

  /**
   * An argument of a converter.
   *
   * @param name its name, or empty for a positional one
   * @param value a {@code Boolean}, {@code Long}, {@code Double}, {@code String} or {@link #NONE}
   * @param column where it starts
   */
  public record Argument(String name, Object value, int column) {

    /** The value {@code None}: as if the argument were not given. */
    public static final Object NONE = Optional.empty();
  }

  public PathTemplate {
    parts = List.copyOf(parts);
  }

  /** The variables in order. */
  public List<Variable> variables() {
    return parts.stream().filter(Variable.class::isInstance).map(Variable.class::cast).toList();
  }
}
