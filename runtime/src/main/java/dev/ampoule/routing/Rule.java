package dev.ampoule.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is added when the application starts, by {@code @Configure} or an extension.
 *
 * <p>Rules of annotations are compiled, and asked first; one that is added cannot take a path from
 * them. It is matched as they are: static parts before variables, converters by weight, HEAD and
 * OPTIONS by themselves, 405 with {@code Allow}, redirects for slashes.
 *
 * <p>Flask: the arguments of {@code add_url_rule}.
 */
public final class Rule {

  private final String text;
  private final List<String> methods;
  private final Map<String, Object> defaults;
  private final @Nullable String domain;
  private final boolean strictSlashes;

  private Rule(
      String text,
      List<String> methods,
      Map<String, Object> defaults,
      @Nullable String domain,
      boolean strictSlashes) {
    this.text = text;
    this.methods = List.copyOf(methods);
    this.defaults = new LinkedHashMap<>(defaults);
    this.domain = domain;
    this.strictSlashes = strictSlashes;
  }

  /**
   * A rule that answers GET.
   *
   * @param text the rule, {@code /todos/<int:id>}
   */
  public static Rule of(String text) {
    return new Rule(Objects.requireNonNull(text, "text"), List.of("GET"), Map.of(), null, true);
  }

  /** The same for other methods, in capitals or not. */
  public Rule methods(String... names) {
    List<String> upper = new ArrayList<>();
    for (String name : names) {
      upper.add(name.toUpperCase(Locale.ROOT));
    }
    return new Rule(text, upper, defaults, domain, strictSlashes);
  }

  /** The same with the value of a variable that the rule does not hold. */
  public Rule defaultValue(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(defaults);
    more.put(name, value);
    return new Rule(text, methods, more, domain, strictSlashes);
  }

  /** The same for a host, or for a subdomain, where the application matches these. */
  public Rule domain(String hostOrSubdomain) {
    return new Rule(text, methods, defaults, hostOrSubdomain, strictSlashes);
  }

  /** The same, which takes a path with a slash at its end and without, and redirects neither. */
  public Rule looseSlashes() {
    return new Rule(text, methods, defaults, domain, false);
  }

  String text() {
    return text;
  }

  List<String> methods() {
    return methods;
  }

  Map<String, Object> defaults() {
    return defaults;
  }

  @Nullable String domain() {
    return domain;
  }

  boolean strictSlashes() {
    return strictSlashes;
  }

  @Override
  public String toString() {
    return String.join(",", methods) + " " + text;
  }
}
