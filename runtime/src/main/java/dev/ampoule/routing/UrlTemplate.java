package dev.ampoule.routing;

import dev.ampoule.http.PercentCoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the URL of a rule is put together: a domain and a path, each of literals and variables.
 *
 * <p>Flask: the builder that a werkzeug {@code Rule} compiles.
 */
public final class UrlTemplate {

  /** What stays as it is in a segment of a path, after the WHATWG URL standard; and the slash. */
  static final String SAFE_IN_PATH = "!$&'()*+,/:;=@";

  private static final String SAFE_IN_SEGMENT = SAFE_IN_PATH.replace("/", "");
  private static final UrlTemplate EMPTY = new UrlTemplate(List.of(), List.of());

  private final List<Piece> domain;
  private final List<Piece> path;

  private UrlTemplate(List<Piece> domain, List<Piece> path) {
    this.domain = List.copyOf(domain);
    this.path = List.copyOf(path);
  }

  /** The template of nothing, to start from. */
  public static UrlTemplate empty() {
    return EMPTY;
  }

  /** This template, with more text in the domain. */
  public UrlTemplate domain(String text) {
    return new UrlTemplate(plus(domain, new Piece(text, "", null)), path);
  }

  /** This template, with one more variable in the domain. */
  public UrlTemplate domain(String name, RuleConverter<?> converter) {
    return new UrlTemplate(plus(domain, new Piece("", name, converter)), path);
  }

  /** This template, with more text in the path, not yet encoded. */
  public UrlTemplate path(String text) {
    Piece piece = new Piece(PercentCoding.encode(text, SAFE_IN_PATH), "", null);
    return new UrlTemplate(domain, plus(path, piece));
  }

  /** This template, with one more variable in the path. */
  public UrlTemplate path(String name, RuleConverter<?> converter) {
    return new UrlTemplate(domain, plus(path, new Piece("", name, converter)));
  }

  /** The names of the variables, those of the domain first. */
  public List<String> variables() {
    List<String> names = new ArrayList<>();
    addVariables(domain, names);
    addVariables(path, names);
    return List.copyOf(names);
  }

  private static void addVariables(List<Piece> pieces, List<String> names) {
    for (Piece piece : pieces) {
      if (piece.isVariable()) {
        names.add(piece.name);
      }
    }
  }

  /**
   * Returns the converter of a variable.
   *
   * @throws IllegalArgumentException if there is no such variable
   */
  RuleConverter<?> converter(String name) {
    for (List<Piece> pieces : List.of(domain, path)) {
      for (Piece piece : pieces) {
        if (piece.converter != null && piece.name.equals(name)) {
          return piece.converter;
        }
      }
    }
    throw new IllegalArgumentException("no variable \"" + name + "\"");
  }

  /** The host or subdomain as a rule has it, without converters; empty for any. */
  public String domainRule() {
    StringBuilder rule = new StringBuilder();
    domain.forEach(
        piece -> rule.append(piece.isVariable() ? "<" + piece.name + ">" : piece.literal));
    return rule.toString();
  }

  /** The domain for these values, which hold every variable. */
  String domain(Map<String, ?> values) {
    StringBuilder out = new StringBuilder();
    domain.forEach(piece -> out.append(piece.text(values)));
    return out.toString();
  }

  /** The path for these values, which hold every variable, encoded. */
  String path(Map<String, ?> values) {
    StringBuilder out = new StringBuilder();
    path.forEach(piece -> out.append(piece.text(values)));
    return out.toString();
  }

  /** The domain for these texts of all variables. */
  String sampleDomain(Map<String, String> texts) {
    StringBuilder out = new StringBuilder();
    domain.forEach(piece -> out.append(piece.sample(texts)));
    return out.toString();
  }

  /** The path for these texts of all variables, encoded. */
  String samplePath(Map<String, String> texts) {
    StringBuilder out = new StringBuilder();
    path.forEach(piece -> out.append(piece.sample(texts)));
    return out.toString();
  }

  /** The encoded text of one variable. */
  String encoded(String name, Object value) {
    return encode(converter(name), value);
  }

  private static String encode(RuleConverter<?> converter, Object value) {
    return encodeText(converter, converter.textOf(value));
  }

  private static String encodeText(RuleConverter<?> converter, String text) {
    return PercentCoding.encode(text, converter.isolating() ? SAFE_IN_SEGMENT : SAFE_IN_PATH);
  }

  private static List<Piece> plus(List<Piece> pieces, Piece piece) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(piece);
    return more;
  }

  private record Piece(String literal, String name, @Nullable RuleConverter<?> converter) {

    boolean isVariable() {
      return converter != null;
    }

    String text(Map<String, ?> values) {
      Object value = values.get(name);
      return converter == null || value == null ? literal : encode(converter, value);
    }

    String sample(Map<String, String> texts) {
      String text = texts.get(name);
      return converter == null || text == null ? literal : encodeText(converter, text);
    }
  }
}
