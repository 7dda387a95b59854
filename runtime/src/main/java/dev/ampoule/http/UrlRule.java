package dev.ampoule.http;

/**
 * The rule that a request matched.
 *
 * <p>Flask: {@code request.url_rule}.
 */
public interface UrlRule {

  /** The endpoint with its blueprints' names, {@code todos.show}. */
  String endpoint();

  /** The rule as written, with the prefixes of its blueprints: {@code /todos/<int:id>}. */
  String rule();
}
