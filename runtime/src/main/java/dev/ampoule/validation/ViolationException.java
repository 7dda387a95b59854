package dev.ampoule.validation;

import java.util.List;
import java.util.stream.Collectors;

/** A value that service code checked does not keep its constraints. */
public final class ViolationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /**
   * Creates the exception.
   *
   * @param violations everything that is wrong, at least one
   */
  public ViolationException(List<Violation> violations) {
    super(
        violations.stream()
            .map(v -> v.pointer().isEmpty() ? v.message() : v.pointer() + " " + v.message())
            .collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  /** Everything that is wrong, in the order of the properties. */
  public List<Violation> violations() {
    return violations;
  }
}
