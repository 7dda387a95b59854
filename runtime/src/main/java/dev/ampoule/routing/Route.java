package dev.ampoule.routing;

import dev.ampoule.http.Method;
import dev.ampoule.http.UrlRule;

/**
 * A rule of an application in its place.
 *
 * @param mount the number of its mount
 * @param handler the number of its handler in the blueprint
 * @param endpoint the endpoint with its blueprints' names
 * @param rule the rule with the prefixes of its blueprints
 * @param methods the set of its explicit methods, and HEAD with GET
 * @param consumes the media type of request bodies, or empty
 * @param produces the media type of responses, or empty
 */
public record Route(
    int mount,
    int handler,
    String endpoint,
    String rule,
    long methods,
    String consumes,
    String produces)
    implements UrlRule {

  /** Returns whether the handler itself takes a method, given by its number. */
  public boolean accepts(int method) {
    return (methods & Method.mask(method)) != 0;
  }
}
