package dev.ampoule.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A rule that is added when the application starts, by {@code @Configure} or an extension.
 *
 * <p>Rules of annotations are compiled, and asked first; one that is added cannot take a path from
 * them. It is matched as they are: static parts before variables, converters by weight, HEAD and
 * OPTIONS by themselves, 405 with {@code Allow}, redirects for slashes, defaults and aliases.
 *
 * <p>A rule is not changed: each method returns another one.
 *
 * <p>Flask: the arguments of {@code add_url_rule}.
 */
public final class Rule {

  private final String text;
  private List<String> methods = List.of("GET");
  private Map<String, Object> defaults = Map.of();
  private String host = "";
  private String subdomain = "";
  private boolean strictSlashes = true;
  private boolean mergeSlashes = true;
  private boolean alias;
  private boolean buildOnly;
  private String redirectTo = "";
  private String consumes = "";
  private String produces = "";

  private Rule(String text) {
    this.text = text;
  }

  private Rule(Rule other) {
    this(other.text);
    methods = other.methods;
    defaults = other.defaults;
    host = other.host;
    subdomain = other.subdomain;
    strictSlashes = other.strictSlashes;
    mergeSlashes = other.mergeSlashes;
    alias = other.alias;
    buildOnly = other.buildOnly;
    redirectTo = other.redirectTo;
    consumes = other.consumes;
    produces = other.produces;
  }

  /**
   * A rule that answers GET.
   *
   * @param text the rule, {@code /todos/<int:id>}
   */
  public static Rule of(String text) {
    return new Rule(Objects.requireNonNull(text, "text"));
  }

  /** The same for other methods, in capitals or not; also for some that HTTP does not define. */
  public Rule methods(String... names) {
    List<String> upper = new ArrayList<>();
    for (String name : names) {
      upper.add(name.toUpperCase(Locale.ROOT));
    }
    Rule same = new Rule(this);
    same.methods = List.copyOf(upper);
    return same;
  }

  /** The same with the value of a variable that the rule does not hold. */
  public Rule defaultValue(String name, Object value) {
    Rule same = new Rule(this);
    same.defaults = new LinkedHashMap<>(defaults);
    same.defaults.put(name, value);
    return same;
  }

  /**
   * The same for a host, which may hold variables, in an application that matches hosts.
   *
   * @param host such as {@code <tenant>.example.org}
   */
  public Rule host(String host) {
    Rule same = new Rule(this);
    same.host = Objects.requireNonNull(host, "host");
    return same;
  }

  /**
   * The same for a subdomain, which may hold variables, in an application that matches these.
   * Without it a rule is for the application's default subdomain.
   *
   * @param subdomain such as {@code <user>}
   */
  public Rule subdomain(String subdomain) {
    Rule same = new Rule(this);
    same.subdomain = Objects.requireNonNull(subdomain, "subdomain");
    return same;
  }

  /** The same, which takes a path with a slash at its end and without, and redirects neither. */
  public Rule looseSlashes() {
    Rule same = new Rule(this);
    same.strictSlashes = false;
    return same;
  }

  /** The same, which tells repeated slashes from single ones, and redirects neither. */
  public Rule keepSlashes() {
    Rule same = new Rule(this);
    same.mergeSlashes = false;
    return same;
  }

  /** The same, which redirects to the endpoint's other rule. */
  public Rule alias() {
    Rule same = new Rule(this);
    same.alias = true;
    return same;
  }

  /** The same, which never matches: URLs are built with it. */
  public Rule buildOnly() {
    Rule same = new Rule(this);
    same.buildOnly = true;
    return same;
  }

  /**
   * The same, which redirects elsewhere instead of asking its handler.
   *
   * @param target a path with the rule's variables, {@code /new/<id>}, or a URL
   */
  public Rule redirectTo(String target) {
    Rule same = new Rule(this);
    same.redirectTo = Objects.requireNonNull(target, "target");
    return same;
  }

  /**
   * The same, which answers 415 to bodies of another media type.
   *
   * @param mediaType such as {@code application/json}
   */
  public Rule consumes(String mediaType) {
    Rule same = new Rule(this);
    same.consumes = Objects.requireNonNull(mediaType, "mediaType");
    return same;
  }

  /**
   * The same, which answers 406 to clients that accept another media type only.
   *
   * @param mediaType the type that the handler's responses have, {@code text/csv}
   */
  public Rule produces(String mediaType) {
    Rule same = new Rule(this);
    same.produces = Objects.requireNonNull(mediaType, "mediaType");
    return same;
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

  String host() {
    return host;
  }

  String subdomain() {
    return subdomain;
  }

  boolean isStrict() {
    return strictSlashes;
  }

  boolean mergesSlashes() {
    return mergeSlashes;
  }

  boolean isBuildOnly() {
    return buildOnly;
  }

  String target() {
    return redirectTo;
  }

  /** Says what a route has to know besides its methods and its template. */
  Route.Builder describe(Route.Builder route) {
    defaults.forEach(route::defaultValue);
    route.redirectTo(redirectTo).consumes(consumes).produces(produces);
    if (alias) {
      route.alias();
    }
    if (buildOnly) {
      route.buildOnly();
    }
    return mergeSlashes ? route : route.keepSlashes();
  }

  @Override
  public String toString() {
    return String.join(",", methods) + " " + text;
  }
}
