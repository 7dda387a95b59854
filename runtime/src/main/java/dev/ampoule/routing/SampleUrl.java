package dev.ampoule.routing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A URL that a route matches, with a value that is made up for each of its variables.
 *
 * @param domain the host or subdomain that the route asks for; empty when it asks for none
 * @param path the path, encoded
 */
public record SampleUrl(String domain, String path) {

  /**
   * Makes up a URL.
   *
   * @param route the route
   * @return a URL, or null when a converter of the application's own takes none of the usual texts
   */
  public static @Nullable SampleUrl of(Route route) {
    UrlTemplate template = route.template();
    Map<String, String> values = new HashMap<>();
    for (String variable : template.variables()) {
      String value = SampleValues.of(template.converter(variable));
      if (value == null) {
        return null;
      }
      values.put(variable, value);
    }
    return new SampleUrl(template.sampleDomain(values), template.samplePath(values));
  }
}
