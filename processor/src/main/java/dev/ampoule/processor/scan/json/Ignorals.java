package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.scan.AnnotationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code @JsonIgnoreProperties} says, on a type or a property or both.
 *
 * @param unwritten the names that are not written
 * @param unread the names that are passed over in reading
 * @param unknown whether unknown names are passed over
 */
record Ignorals(Set<String> unwritten, Set<String> unread, boolean unknown) {

  private static final Ignorals NONE = new Ignorals(Set.of(), Set.of(), false);

  /** So many names are part of the name of a class. */
  private static final int NAMED = 3;

  Ignorals {
    unwritten = new TreeSet<>(unwritten);
    unread = new TreeSet<>(unread);
  }

  static Ignorals of(AnnotationReader annotation) {
    Set<String> names = new TreeSet<>(annotation.strings("value"));
    return new Ignorals(
        annotation.bool("allowGetters") ? Set.of() : names,
        annotation.bool("allowSetters") ? Set.of() : names,
        annotation.bool("ignoreUnknown"));
  }

  /** What a type says, and what a property says beyond it. */
  static Ignorals of(Optional<AnnotationReader> ofType, Overlay overlay) {
    return Stream.concat(ofType.stream(), overlay.all(Jackson.IGNORE_PROPERTIES))
        .map(Ignorals::of)
        .reduce(NONE, Ignorals::and);
  }

  private Ignorals and(Ignorals other) {
    Set<String> allUnwritten = new TreeSet<>(unwritten);
    allUnwritten.addAll(other.unwritten);
    Set<String> allUnread = new TreeSet<>(unread);
    allUnread.addAll(other.unread);
    return new Ignorals(allUnwritten, allUnread, unknown || other.unknown);
  }

  /** Whether nothing is left of a property. */
  boolean drops(String name) {
    return unwritten.contains(name) && unread.contains(name);
  }

  boolean isEmpty() {
    return unwritten.isEmpty() && unread.isEmpty() && !unknown;
  }

  /** {@code WithoutOrders}, {@code UnreadId}, {@code Lenient}. */
  String words() {
    List<String> words = new ArrayList<>();
    if (!unwritten.isEmpty() && !unread.isEmpty()) {
      words.add("Without" + joined(unwritten));
    } else if (!unwritten.isEmpty()) {
      words.add("Unwritten" + joined(unwritten));
    } else if (!unread.isEmpty()) {
      words.add("Unread" + joined(unread));
    }
    if (unknown) {
      words.add("Lenient");
    }
    return String.join("And", words);
  }

  private static String joined(Set<String> names) {
    String first =
        names.stream().limit(NAMED).map(Ignorals::word).collect(Collectors.joining("And"));
    return names.size() > NAMED ? first + "AndMore" : first;
  }

  /** The name with an upper-case letter at the start of each of its words. */
  private static String word(String name) {
    StringBuilder word = new StringBuilder();
    boolean raise = true;
    for (int c : name.codePoints().toArray()) {
      boolean fits = Character.isLetterOrDigit(c);
      if (fits) {
        word.appendCodePoint(raise ? Character.toUpperCase(c) : c);
      }
      raise = !fits;
    }
    return word.toString();
  }
}
