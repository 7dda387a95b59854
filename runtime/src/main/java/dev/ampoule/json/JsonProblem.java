package dev.ampoule.json;

/**
 * One thing that is wrong with a JSON document.
 *
 * <p>Codes are stable words: {@code syntax}, {@code encoding}, {@code trailing}, {@code depth},
 * {@code too-long} for documents that are not acceptable JSON; {@code type}, {@code null}, {@code
 * missing}, {@code unknown}, {@code duplicate}, {@code range}, {@code value}, {@code discriminator}
 * for JSON that is not what was asked for; {@code rejected} where a constructor threw.
 *
 * @param pointer where, as a JSON pointer (RFC 6901): {@code /items/3/price}; empty for the root
 * @param code what kind of problem
 * @param detail a sentence without its full stop that says what was expected and what came
 * @param rejected whether the document is well-formed and of the right types, but its meaning is
 *     refused: 422 rather than 400
 */
public record JsonProblem(String pointer, String code, String detail, boolean rejected) {}
