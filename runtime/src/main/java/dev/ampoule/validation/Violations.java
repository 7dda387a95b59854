package dev.ampoule.validation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one value and with what is in it.
 *
 * <p>Generated code enters the property or element whose own parts it checks, and leaves it
 * afterwards. Nothing is built from the places until something is wrong.
 */
public final class Violations {

  /** Nobody reads more of them, and a hostile body could hold very many. */
  private static final int MAX = 100;

  private final ValidationSettings settings;
  private final Place place = new Place();
  private final List<Violation> found = new ArrayList<>(0);

  /**
   * Creates an empty collection.
   *
   * @param settings the messages and the clock
   */
  public Violations(ValidationSettings settings) {
    this.settings = settings;
  }

  /** What {@code @Past} and {@code @Future} compare with. */
  public Clock clock() {
    return settings.clock();
  }

  /** Returns a check that the application's wiring has built. */
  public <C extends ConstraintCheck<?, ?>> C check(Class<C> type) {
    return settings.checks().get(type);
  }

  /** Goes to a property, or to the value of a map's key. */
  public void enter(String name) {
    place.enter(name);
  }

  /** Goes to an element, counted from 0. */
  public void enter(int index) {
    place.enter(index);
  }

  /** Goes back to where it was before the last {@code enter}. */
  public void leave() {
    place.leave();
  }

  /** Notes that the value at this place breaks a rule. */
  public void add(Rule rule) {
    if (found.size() < MAX) {
      String message = new Messages(settings).text(rule);
      found.add(new Violation(place.pointer(), rule.code(), message));
    }
  }

  /** Notes that a property of the value at this place breaks a rule. */
  public void add(String name, Rule rule) {
    place.enter(name);
    add(rule);
    place.leave();
  }

  /** Notes that an element of the value at this place breaks a rule. */
  public void add(int index, Rule rule) {
    place.enter(index);
    add(rule);
    place.leave();
  }

  /**
   * Checks the value at this place by the constraints of its type. Null is valid, and so is a value
   * that is being checked already because it contains itself.
   */
  public <T> void check(@Nullable T value, Constraints<? super T> constraints) {
    if (value != null && place.open(value)) {
      constraints.check(value, this);
      place.close();
    }
  }

  /**
   * Checks an object whose properties stand in the object at this place, as they do in JSON.
   *
   * @param prefix what stands there before the name of each
   * @param suffix what stands behind it
   */
  public <T> void check(
      @Nullable T value, Constraints<? super T> constraints, String prefix, String suffix) {
    place.unwrap(prefix, suffix);
    check(value, constraints);
    place.wrap();
  }

  /** Checks a property of the value at this place by the constraints of the property's type. */
  public <T> void check(String name, @Nullable T value, Constraints<? super T> constraints) {
    place.enter(name);
    check(value, constraints);
    place.leave();
  }

  /** Checks an element of the value at this place by the constraints of the element's type. */
  public <T> void check(int index, @Nullable T value, Constraints<? super T> constraints) {
    place.enter(index);
    check(value, constraints);
    place.leave();
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** What is wrong so far, in the order in which it was found, at most 100 of it. */
  public List<Violation> list() {
    return Collections.unmodifiableList(found);
  }
}
