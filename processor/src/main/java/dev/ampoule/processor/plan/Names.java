package dev.ampoule.processor.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that are taken in one scope of a generated file. A name that is taken already gets a
 * number behind it: {@code show}, {@code show2}, {@code show3}.
 */
public final class Names {

  /** The reserved words of Java, and {@code yield}, which cannot be called without a receiver. */
  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized"
                  + " this throw throws transient true try void volatile while yield _")
              .split(" "));

  /** The methods of every object: a method of the same name might override one of them. */
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private final @Nullable Names outer;
  private final Set<String> taken = new HashSet<>();

  private Names(@Nullable Names outer) {
    this.outer = outer;
  }

  /** An empty scope. */
  public static Names scope() {
    return new Names(null);
  }

  /** A scope in which the names of this one, also those that it gets later, are taken. */
  public Names nested() {
    return new Names(this);
  }

  /** Takes names that no later claim may get. */
  public Names reserve(Collection<String> names) {
    taken.addAll(names);
    return this;
  }

  /** A name for a variable or a method: the wanted one, or the first free one after it. */
  public String claim(String wanted) {
    String name = identifier(wanted);
    String candidate = name;
    for (int number = 2; isTaken(candidate); number++) {
      candidate = name + number;
    }
    taken.add(candidate);
    return candidate;
  }

  private boolean isTaken(String name) {
    return isReservedWord(name) || taken.contains(name) || (outer != null && outer.isTaken(name));
  }

  /** Whether no method or variable of a generated class may have that name. */
  static boolean isReservedWord(String name) {
    return KEYWORDS.contains(name) || OBJECT_METHODS.contains(name);
  }

  /** The name with an upper-case letter in place of each character that no identifier may hold. */
  static String identifier(String name) {
    StringBuilder identifier = new StringBuilder();
    boolean raise = false;
    for (int c : name.codePoints().toArray()) {
      if (!Character.isJavaIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
        raise = !identifier.isEmpty();
        continue;
      }
      if (identifier.isEmpty() && !Character.isJavaIdentifierStart(c)) {
        identifier.append('_');
      }
      identifier.appendCodePoint(raise ? Character.toUpperCase(c) : c);
      raise = false;
    }
    return identifier.isEmpty() ? "_0" : identifier.toString();
  }

  /**
   * {@code TodoStore} as a variable's name: {@code todoStore}; {@code HTTPLog}: {@code httpLog}.
   */
  public static String variable(String simpleName) {
    int capitals = 0;
    while (capitals < simpleName.length() && Character.isUpperCase(simpleName.charAt(capitals))) {
      capitals++;
    }
    int lower = capitals > 1 && capitals < simpleName.length() ? capitals - 1 : capitals;
    return simpleName.substring(0, lower).toLowerCase(Locale.ROOT) + simpleName.substring(lower);
  }

  /** The name with an upper-case letter at its start. */
  public static String capitalized(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /** {@code TodoStore} as a constant's name: {@code TODO_STORE}. */
  public static String constant(String name) {
    return identifier(name)
        .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
        .toUpperCase(Locale.ROOT);
  }
}
