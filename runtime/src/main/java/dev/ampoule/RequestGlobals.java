package dev.ampoule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values that live as long as a request.
 *
 * <p>Prefer a request-scoped provider where the type is known; this is for what hooks and handlers
 * pass to each other: by a name, or with a type by a {@link Key}. It may be used from tasks that
 * {@link Context} carried to other threads.
 *
 * <p>Flask: {@code g}.
 */
public final class RequestGlobals {

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<Key<?>, Object> typed = new LinkedHashMap<>();

  private @Nullable RequestParts parts;

  /** Creates globals without a value. */
  public RequestGlobals() {}

  /**
   * Returns the globals of the request that this thread serves, or of the application context.
   *
   * @throws IllegalStateException if there is neither; the message says how to get one
   */
  public static RequestGlobals current() {
    return Context.globals();
  }

  /** The request-scoped parts of the application that live as long as these globals. */
  synchronized RequestParts parts() {
    if (parts == null) {
      parts = new RequestParts();
    }
    return parts;
  }

  /** Returns a value, or null. */
  public synchronized @Nullable Object get(String name) {
    return values.get(name);
  }

  /** Returns a value, or {@code fallback} when there is none. */
  public synchronized Object get(String name, Object fallback) {
    return values.getOrDefault(name, fallback);
  }

  /** Sets a value. */
  public synchronized void set(String name, Object value) {
    values.put(name, value);
  }

  /** Returns a value, after setting what {@code initial} makes when there is none. */
  public synchronized Object setDefault(String name, Supplier<?> initial) {
    Object value = values.get(name);
    if (value == null) {
      value = initial.get();
      values.put(name, value);
    }
    return value;
  }

  /** Removes a value and returns it, or null. */
  public synchronized @Nullable Object pop(String name) {
    return values.remove(name);
  }

  /** Returns whether there is a value. */
  public synchronized boolean contains(String name) {
    return values.containsKey(name);
  }

  /** Returns the names in the order in which they were first set. */
  public synchronized Set<String> names() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values.keySet()));
  }

  /**
   * Returns the value of a key, or null.
   *
   * @param key the key
   */
  @SuppressWarnings("unchecked") // set() takes only a T for a Key<T>
  public synchronized <T> @Nullable T get(Key<T> key) {
    return (T) typed.get(key);
  }

  /** Returns the value of a key, or {@code fallback} when there is none. */
  public synchronized <T> T get(Key<T> key, T fallback) {
    T value = get(key);
    return value == null ? fallback : value;
  }

  /** Sets the value of a key. */
  public synchronized <T> void set(Key<T> key, T value) {
    typed.put(key, Objects.requireNonNull(value, key.name()));
  }

  /** Returns the value of a key, after setting what {@code initial} makes when there is none. */
  public synchronized <T> T setDefault(Key<T> key, Supplier<? extends T> initial) {
    T value = get(key);
    if (value == null) {
      value = initial.get();
      set(key, value);
    }
    return value;
  }

  /** Removes the value of a key and returns it, or null. */
  @SuppressWarnings("unchecked") // set() takes only a T for a Key<T>
  public synchronized <T> @Nullable T pop(Key<T> key) {
    return (T) typed.remove(key);
  }

  /** Returns whether a key has a value. */
  public synchronized boolean contains(Key<?> key) {
    return typed.containsKey(key);
  }
}
