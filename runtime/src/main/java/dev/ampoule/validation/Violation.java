package dev.ampoule.validation;

/**
 * A constraint that a value does not keep.
 *
 * @param pointer where the value stands, as a JSON pointer (RFC 6901): {@code /items/3/price};
 *     empty for the value that was checked itself
 * @param code which constraint, a stable word for programs: {@code NotBlank}
 * @param message what the value must be, for people: {@code must not be blank}
 */
public record Violation(String pointer, String code, String message) {}
