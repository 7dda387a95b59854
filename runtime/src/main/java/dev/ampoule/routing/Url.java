package dev.ampoule.routing;

import dev.ampoule.App;
import dev.ampoule.http.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The URL of an endpoint, as a generated builder such as {@code TodosUrls} makes it.
 *
 * <p>It is immutable, and becomes text in {@link #toString}: only then the current application says
 * where the blueprint is mounted, and the current request which host and script root it has.
 *
 * <p>Flask: the result of {@code url_for}.
 */
public final class Url implements Location {

  private final String blueprint;
  private final @Nullable String mount;
  private final String endpoint;
  private final Map<String, Object> values;

  private Url(
      String blueprint, @Nullable String mount, String endpoint, Map<String, Object> values) {
    this.blueprint = blueprint;
    this.mount = mount;
    this.endpoint = endpoint;
    this.values = values;
  }

  /**
   * The URL of an endpoint; for generated code.
   *
   * @param blueprint the binary name of the blueprint's class
   * @param mount the dotted name of one mount; empty when the current request decides
   * @param endpoint the endpoint's own name
   */
  public static Url to(String blueprint, String mount, String endpoint) {
    return new Url(blueprint, mount.isEmpty() ? null : mount, endpoint, Map.of());
  }

  /** This URL, with the value of a variable; for generated code. */
  public Url value(String name, @Nullable Object value) {
    return with(name, value);
  }

  /**
   * This URL, with one more parameter in the query.
   *
   * @param name the parameter's name
   * @param value its value; a list repeats the name, null leaves it away
   */
  public Url query(String name, @Nullable Object value) {
    if (UrlBuilder.OPTIONS.contains(name)) {
      throw new IllegalArgumentException(name + " is an option of building, not a parameter");
    }
    return with(name, value);
  }

  /** This URL, with a fragment: what stands after {@code #}. */
  public Url anchor(String anchor) {
    return with("_anchor", anchor);
  }

  /** This URL as a whole one, with scheme and host. */
  public Url external() {
    return with("_external", true);
  }

  /**
   * The text of the URL, encoded.
   *
   * @throws IllegalStateException outside an application, or if it is not clear which mount is
   *     meant
   * @throws BuildError if a variable is missing
   */
  @Override
  public String toString() {
    return App.current().urls().build(this);
  }

  String blueprint() {
    return blueprint;
  }

  @Nullable String mount() {
    return mount;
  }

  String endpoint() {
    return endpoint;
  }

  Map<String, Object> values() {
    return values;
  }

  private Url with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Url(blueprint, mount, endpoint, more);
  }
}
