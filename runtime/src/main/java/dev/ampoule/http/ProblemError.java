package dev.ampoule.http;

/**
 * One of the things that are wrong with a request, for a client that wants to show each at its
 * place.
 *
 * <p>Its JSON is a member of {@code errors} in a problem document: {@code
 * {"pointer":"#/items/0/price","code":"type","detail":"…"}} for a value in the body, {@code
 * {"parameter":"limit","in":"query","code":"value","detail":"…"}} for a parameter.
 *
 * <p>Flask: an entry of {@code errors} in the answers of flask-smorest.
 *
 * @param in where it is: {@code body}, {@code path}, {@code query}, {@code header}, {@code cookie}
 * @param name the name of the parameter; empty for the body
 * @param pointer the place inside the value as a JSON pointer (RFC 6901), {@code /items/0/price};
 *     empty for all of it
 * @param code a word for programs that says what kind of problem it is
 * @param detail what is wrong, for people, without a full stop; for a parameter it continues a
 *     sentence that its name begins: {@code must be a number}
 */
public record ProblemError(String in, String name, String pointer, String code, String detail) {

  private static final String BODY = "body";

  /** Returns a problem of the body, or of the value in it that {@code pointer} leads to. */
  public static ProblemError body(String pointer, String code, String detail) {
    return new ProblemError(BODY, "", pointer, code, detail);
  }

  /** Returns a problem of a parameter. */
  public static ProblemError parameter(String in, String name, String code, String detail) {
    return new ProblemError(in, name, "", code, detail);
  }

  /** Returns one line for people: {@code Query parameter "limit" must be a number.} */
  @Override
  public String toString() {
    String where = pointer.isEmpty() ? "" : " at " + pointer;
    return in.equals(BODY)
        ? "Body" + where + ": " + detail + end()
        : kind() + " \"" + name + "\"" + where + (isSentence() ? ": " : " ") + detail + end();
  }

  /** A message that the application brings may be a sentence of its own. */
  private boolean isSentence() {
    return !detail.isEmpty() && Character.isUpperCase(detail.charAt(0));
  }

  private String end() {
    return detail.endsWith(".") || detail.endsWith("!") || detail.endsWith("?") ? "" : ".";
  }

  private String kind() {
    return switch (in) {
      case "query" -> "Query parameter";
      case "header" -> "Header";
      case "cookie" -> "Cookie";
      case "path" -> "Path variable";
      case "form" -> "Form field";
      default -> "Parameter";
    };
  }
}
