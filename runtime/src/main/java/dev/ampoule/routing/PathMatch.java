package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.RouteArguments;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching found out about one request: the route, and where its variables stand in the path.
 *
 * <p>Values are read straight from the characters of the path when they are asked for; until then a
 * variable is two offsets. Variables are numbered from 0 in the order of the rule that the
 * blueprint wrote; what its prefix and its domain add is asked for by name.
 *
 * <p>Flask: {@code request.url_rule} and {@code request.view_args}.
 */
public final class PathMatch implements RouteArguments {

  private static final long[] NO_SPANS = {};
  private static final @Nullable Object[] NONE_CONVERTED = {};
  private static final int FIRST_SPANS = 4;
  private static final long DOMAIN = 1L << 63;
  private static final int OFFSET_BITS = 31;
  private static final int OFFSET_MASK = 0x7fff_ffff;

  private String domain = "";
  private String path = "/";
  private long[] spans = NO_SPANS;
  private @Nullable Object[] converted = NONE_CONVERTED;
  private long allowed;
  private int base;
  private int mount;
  private @Nullable Map<String, Object> values;
  private @Nullable Route route;
  private @Nullable HttpException failure;

  /** A match without a result; one is enough for a request. */
  public PathMatch() {}

  /** Starts again, for another domain and path. */
  public void reset(String newDomain, String newPath) {
    domain = newDomain;
    path = newPath;
    allowed = 0;
    base = 0;
    mount = 0;
    route = null;
    failure = null;
    values = null;
  }

  /** Notes that a variable is a range of the path. */
  public void variable(int slot, int from, int to) {
    if (slot >= spans.length) {
      grow(slot);
    }
    spans[slot] = ((long) from << OFFSET_BITS) | to;
  }

  /**
   * Notes that a variable is a range of the path, if its converter accepts it. A converter of the
   * application's own makes its value now.
   *
   * @return whether it does
   */
  public boolean variable(int slot, RuleConverter<?> converter, int from, int to) {
    variable(slot, from, to);
    return accept(slot, converter, path, from, to);
  }

  /**
   * Notes that a variable is a range of the domain, if its converter accepts it.
   *
   * @return whether it does
   */
  public boolean domainVariable(int slot, RuleConverter<?> converter, int from, int to) {
    variable(slot, from, to);
    spans[slot] |= DOMAIN;
    return accept(slot, converter, domain, from, to);
  }

  /** Notes methods that this path accepts, and answers {@link Dispatcher#NO_MATCH}. */
  public int notAllowed(long methods) {
    allowed |= methods;
    return Dispatcher.NO_MATCH;
  }

  /** The methods of rules that matched the path but not the method, as a set of method numbers. */
  public long allowed() {
    return allowed;
  }

  /** The path that was matched: decoded, starting with one slash. */
  public String path() {
    return path;
  }

  /** The host or subdomain that was matched; empty where neither takes part. */
  public String domain() {
    return domain;
  }

  /** The route, or null when there is none. */
  public @Nullable Route route() {
    return route;
  }

  /** Why there is no route: the answer to give; null when there is one. */
  public @Nullable HttpException failure() {
    return failure;
  }

  /** The number of the mount that the route belongs to, or whose prefix the path has. */
  public int mount() {
    return mount;
  }

  /** The variable as an {@code int}. */
  public int intAt(int slot) {
    return Math.toIntExact(longAt(slot));
  }

  /** The variable as a {@code long}. */
  public long longAt(int slot) {
    if (values != null) {
      return MatchedValues.number(values, name(slot)).longValue();
    }
    long span = spans[base + slot];
    return Scan.toLong(source(span), from(span), to(span));
  }

  /** The variable as a {@code short}. */
  public short shortAt(int slot) {
    return (short) longAt(slot);
  }

  /** The variable as a {@code byte}. */
  public byte byteAt(int slot) {
    return (byte) longAt(slot);
  }

  /** The variable as a {@code double}. */
  public double doubleAt(int slot) {
    return Double.parseDouble(digitsAt(slot));
  }

  /** The variable as a {@code float}. */
  public float floatAt(int slot) {
    return Float.parseFloat(digitsAt(slot));
  }

  /** The variable as a number of any size. */
  public BigInteger bigIntegerAt(int slot) {
    return new BigInteger(digitsAt(slot));
  }

  /** The variable as text. */
  public String stringAt(int slot) {
    if (values != null) {
      return MatchedValues.value(values, name(slot)).toString();
    }
    long span = spans[base + slot];
    return source(span).substring(from(span), to(span));
  }

  /** The variable as a UUID. */
  public UUID uuidAt(int slot) {
    if (values != null) {
      return UUID.fromString(stringAt(slot));
    }
    long span = spans[base + slot];
    return Scan.toUuid(source(span), from(span));
  }

  /**
   * The value that a converter of the application's own made.
   *
   * @param <T> the type of its values, which the generated code knows
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T valueAt(int slot) {
    if (values != null) {
      return (T) MatchedValues.value(values, name(slot));
    }
    Object value = converted.length > base + slot ? converted[base + slot] : null;
    if (value == null) {
      throw new IllegalStateException("variable " + slot + " has no converter of its own");
    }
    return (T) value;
  }

  /**
   * Returns the slot of a variable by its name, prefix and domain included.
   *
   * @throws IllegalArgumentException if the route has no such variable
   */
  public int slot(String name) {
    int index = chosen().variables().indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(chosen().rule() + " has no variable \"" + name + "\"");
    }
    return index - base;
  }

  /**
   * Returns all values by name, in the order of the rule, and then the defaults of the route.
   *
   * <p>Flask: {@code request.view_args}.
   */
  @Override
  public Map<String, Object> viewArgs() {
    return Collections.unmodifiableMap(values == null ? readAll() : values);
  }

  /**
   * Returns all values to be changed: from now on, handlers get what is in this map.
   *
   * <p>Flask: {@code view_args} as a {@code url_value_preprocessor} gets it; here it is empty, and
   * never null, where nothing matched.
   */
  public Map<String, Object> changeableArgs() {
    if (values == null) {
      values = readAll();
    }
    return values;
  }

  private Map<String, Object> readAll() {
    Map<String, Object> all = new LinkedHashMap<>();
    if (route != null) {
      for (int i = 0; i < route.variables().size(); i++) {
        String name = route.variables().get(i);
        all.put(name, valueOf(i, route.template().converter(name)));
      }
      all.putAll(route.defaults());
    }
    return all;
  }

  private String name(int slot) {
    return chosen().variables().get(base + slot);
  }

  private Object valueOf(int index, RuleConverter<?> converter) {
    Object value = converted.length > index ? converted[index] : null;
    boolean own = converter instanceof CustomConverter<?>;
    return own && value != null ? value : converter.fromUrl(stringAt(index - base));
  }

  /** Takes the route that matched. */
  void choose(Route chosen) {
    route = chosen;
    base = chosen.variableBase();
    mount = chosen.mount();
  }

  /** Takes the reason why no route matched. */
  void fail(HttpException error, int owner) {
    failure = error;
    mount = owner;
  }

  /** Goes on with another spelling of the path; the methods seen so far stay. */
  void retry(String merged) {
    path = merged;
  }

  private boolean accept(int slot, RuleConverter<?> converter, String text, int from, int to) {
    if (!converter.accepts(text, from, to)) {
      return false;
    }
    if (converter instanceof CustomConverter<?> own) {
      try {
        if (converted.length <= slot) {
          converted = Arrays.copyOf(converted, spans.length);
        }
        converted[slot] = own.fromUrl(text.substring(from, to));
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
    return true;
  }

  private void grow(int slot) {
    spans = Arrays.copyOf(spans, Math.max(FIRST_SPANS, 2 * slot + 1));
  }

  private Route chosen() {
    if (route == null) {
      throw new IllegalStateException("no route matched, so there are no variables");
    }
    return route;
  }

  private String digitsAt(int slot) {
    if (values != null) {
      return stringAt(slot);
    }
    long span = spans[base + slot];
    return Scan.ascii(source(span), from(span), to(span));
  }

  private String source(long span) {
    return span < 0 ? domain : path;
  }

  private static int from(long span) {
    return (int) (span >>> OFFSET_BITS) & OFFSET_MASK;
  }

  private static int to(long span) {
    return (int) span & OFFSET_MASK;
  }
}
