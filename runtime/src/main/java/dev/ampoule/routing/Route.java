package dev.ampoule.routing;

import dev.ampoule.http.Method;
import dev.ampoule.http.UrlRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One rule of a blueprint at one of its mounts.
 *
 * <p>Flask: a werkzeug {@code Rule} in {@code app.url_map}.
 */
public final class Route implements UrlRule {

  private final int index;
  private final String rule;
  private final String endpoint;
  private final int handler;
  private final int mount;
  private final int variableBase;
  private final int advice;
  private final long explicitMethods;
  private final long automaticMethods;
  private final UrlTemplate template;
  private final List<String> variables;
  private final Map<String, Object> defaults;
  private final boolean alias;
  private final boolean buildOnly;
  private final boolean mergeSlashes;
  private final String redirectTo;
  private final String consumes;
  private final String produces;
  private final int timeoutMillis;
  private final long maxContentLength;

  private Route(Builder builder) {
    this.index = builder.index;
    this.rule = builder.rule;
    this.endpoint = builder.endpoint;
    this.handler = builder.handler;
    this.mount = builder.mount;
    this.variableBase = builder.variableBase;
    this.advice = builder.advice;
    this.explicitMethods = builder.explicitMethods;
    this.automaticMethods = builder.automaticMethods;
    this.template = builder.template;
    this.variables = builder.template.variables();
    this.defaults = Map.copyOf(builder.defaults);
    this.alias = builder.alias;
    this.buildOnly = builder.buildOnly;
    this.mergeSlashes = builder.mergeSlashes;
    this.redirectTo = builder.redirectTo;
    this.consumes = builder.consumes;
    this.produces = builder.produces;
    this.timeoutMillis = builder.timeoutMillis;
    this.maxContentLength = builder.maxContentLength;
  }

  /**
   * Starts the description of a route.
   *
   * @param index its place in the application's table
   * @param rule the whole rule, prefixes included
   * @param endpoint the whole endpoint, names of blueprints included
   * @param handler the number of its handler in the blueprint
   */
  public static Builder of(int index, String rule, String endpoint, int handler) {
    return new Builder(index, rule, endpoint, handler);
  }

  /** Its place in the application's table. */
  public int index() {
    return index;
  }

  /** The whole rule, prefixes included. */
  @Override
  public String rule() {
    return rule;
  }

  /** The whole endpoint, names of blueprints included. */
  @Override
  public String endpoint() {
    return endpoint;
  }

  /** The number of its handler in the blueprint. */
  public int handler() {
    return handler;
  }

  /** The number of the mount that it belongs to. */
  public int mount() {
    return mount;
  }

  /** How many variables come before those of the blueprint's own rule. */
  public int variableBase() {
    return variableBase;
  }

  /** Which advice is around its handler: the dispatcher's number for it; 0 for none. */
  public int advice() {
    return advice;
  }

  /** All methods that it is matched for, as a set of method numbers. */
  public long methods() {
    return explicitMethods | automaticMethods;
  }

  /** The methods that the rule names itself, as a set of method numbers. */
  long explicitMethods() {
    return explicitMethods;
  }

  /** Returns whether the rule names a method itself, given by its number. */
  public boolean names(int method) {
    return ((explicitMethods >>> method) & 1) != 0;
  }

  /** Returns whether the handler itself takes a method, given by its number. */
  public boolean accepts(int method) {
    boolean automaticOptions = method == Method.OPTIONS && ((explicitMethods >>> method) & 1) == 0;
    return ((methods() >>> method) & 1) != 0 && !automaticOptions;
  }

  /** How its URLs are built. */
  public UrlTemplate template() {
    return template;
  }

  /** The names of all variables, those of the domain first. */
  public List<String> variables() {
    return variables;
  }

  /** Values of variables that the rule does not hold. */
  public Map<String, Object> defaults() {
    return defaults;
  }

  /** The names of all variables and defaults, sorted. */
  Set<String> arguments() {
    Set<String> names = new TreeSet<>(variables);
    names.addAll(defaults.keySet());
    return names;
  }

  /** Whether it redirects to the endpoint's canonical rule. */
  public boolean alias() {
    return alias;
  }

  /** Whether it never matches. */
  public boolean buildOnly() {
    return buildOnly;
  }

  /** Whether a request with repeated slashes is redirected to it. */
  public boolean mergeSlashes() {
    return mergeSlashes;
  }

  /** The path that it redirects to; empty if it does not. */
  public String redirectTo() {
    return redirectTo;
  }

  /** The media type of request bodies; empty for any. */
  public String consumes() {
    return consumes;
  }

  /** The media type of responses; empty when the handler decides. */
  public String produces() {
    return produces;
  }

  /** How many milliseconds its handler may take; 0 for any time, -1 as the configuration says. */
  public int timeoutMillis() {
    return timeoutMillis;
  }

  /** How many bytes request bodies may have; -1 as the configuration says. */
  public long maxContentLength() {
    return maxContentLength;
  }

  @Override
  public String toString() {
    return rule + " -> " + endpoint;
  }

  /** The description of a route. */
  public static final class Builder {

    private final int index;
    private final String rule;
    private final String endpoint;
    private final int handler;
    private final Map<String, Object> defaults = new LinkedHashMap<>();
    private int mount;
    private int variableBase;
    private int advice;
    private long explicitMethods;
    private long automaticMethods;
    private UrlTemplate template = UrlTemplate.empty();
    private boolean alias;
    private boolean buildOnly;
    private boolean mergeSlashes = true;
    private String redirectTo = "";
    private String consumes = "";
    private String produces = "";
    private int timeoutMillis = -1;
    private long maxContentLength = -1;

    private Builder(int index, String rule, String endpoint, int handler) {
      this.index = index;
      this.rule = rule;
      this.endpoint = endpoint;
      this.handler = handler;
    }

    /** Says which mount it belongs to, and how many variables its prefixes and domain have. */
    public Builder mount(int number, int variablesBefore) {
      mount = number;
      variableBase = variablesBefore;
      return this;
    }

    /** Says which advice is around its handler, by the dispatcher's number for it. */
    public Builder advice(int number) {
      advice = number;
      return this;
    }

    /**
     * Says which methods it accepts, as sets of method numbers.
     *
     * @param explicit those that are named
     * @param automatic HEAD that comes with GET, and OPTIONS
     */
    public Builder methods(long explicit, long automatic) {
      explicitMethods = explicit;
      automaticMethods = automatic;
      return this;
    }

    /** Says how URLs are built. */
    public Builder template(UrlTemplate urls) {
      template = urls;
      return this;
    }

    /** Adds the value of a variable that the rule does not hold. */
    public Builder defaultValue(String name, Object value) {
      defaults.put(name, value);
      return this;
    }

    /** Makes it redirect to the endpoint's canonical rule. */
    public Builder alias() {
      alias = true;
      return this;
    }

    /** Makes it never match. */
    public Builder buildOnly() {
      buildOnly = true;
      return this;
    }

    /** Keeps requests with repeated slashes from being redirected to it. */
    public Builder keepSlashes() {
      mergeSlashes = false;
      return this;
    }

    /** Makes it redirect to a path, relative to the application's root. */
    public Builder redirectTo(String path) {
      redirectTo = path;
      return this;
    }

    /** Says which media type request bodies have. */
    public Builder consumes(String mediaType) {
      consumes = mediaType;
      return this;
    }

    /** Says which media type responses have. */
    public Builder produces(String mediaType) {
      produces = mediaType;
      return this;
    }

    /** Says how many milliseconds its handler may take; 0 for any time. */
    public Builder timeoutMillis(int millis) {
      timeoutMillis = millis;
      return this;
    }

    /** Says how many bytes request bodies may have. */
    public Builder maxContentLength(long bytes) {
      maxContentLength = bytes;
      return this;
    }

    /** The route. */
    public Route build() {
      return new Route(this);
    }
  }
}
