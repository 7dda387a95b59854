package dev.ampoule.processor.scan.json;

import java.util.Map;
import java.util.Set;

/** The collections and maps of the JDK, and what the reader makes of each. */
final class Containers {

  private static final String UTIL = "java.util.";
  private static final String CONCURRENT = "java.util.concurrent.";

  /** Collections that are made of another class than their own. */
  private static final Map<String, String> COLLECTIONS =
      Map.ofEntries(
          Map.entry("java.lang.Iterable", UTIL + "ArrayList"),
          Map.entry(UTIL + "Collection", UTIL + "ArrayList"),
          Map.entry(UTIL + "SequencedCollection", UTIL + "ArrayList"),
          Map.entry(UTIL + "List", UTIL + "ArrayList"),
          Map.entry(UTIL + "Set", UTIL + "LinkedHashSet"),
          Map.entry(UTIL + "SequencedSet", UTIL + "LinkedHashSet"),
          Map.entry(UTIL + "SortedSet", UTIL + "TreeSet"),
          Map.entry(UTIL + "NavigableSet", UTIL + "TreeSet"),
          Map.entry(UTIL + "Queue", UTIL + "ArrayDeque"),
          Map.entry(UTIL + "Deque", UTIL + "ArrayDeque"));

  private static final Set<String> CONCRETE_COLLECTIONS =
      Set.of(
          UTIL + "ArrayList",
          UTIL + "LinkedList",
          UTIL + "Vector",
          UTIL + "ArrayDeque",
          UTIL + "PriorityQueue",
          UTIL + "HashSet",
          UTIL + "LinkedHashSet",
          UTIL + "TreeSet",
          UTIL + "EnumSet",
          CONCURRENT + "CopyOnWriteArrayList",
          CONCURRENT + "CopyOnWriteArraySet",
          CONCURRENT + "ConcurrentLinkedQueue",
          CONCURRENT + "ConcurrentLinkedDeque",
          CONCURRENT + "ConcurrentSkipListSet");

  private static final Map<String, String> MAPS =
      Map.of(
          UTIL + "Map", UTIL + "LinkedHashMap",
          UTIL + "SequencedMap", UTIL + "LinkedHashMap",
          UTIL + "SortedMap", UTIL + "TreeMap",
          UTIL + "NavigableMap", UTIL + "TreeMap",
          CONCURRENT + "ConcurrentMap", CONCURRENT + "ConcurrentHashMap",
          CONCURRENT + "ConcurrentNavigableMap", CONCURRENT + "ConcurrentSkipListMap");

  private static final Set<String> CONCRETE_MAPS =
      Set.of(
          UTIL + "HashMap",
          UTIL + "LinkedHashMap",
          UTIL + "TreeMap",
          UTIL + "EnumMap",
          CONCURRENT + "ConcurrentHashMap",
          CONCURRENT + "ConcurrentSkipListMap");

  /** What takes no null; a queue that is to hold nulls is made of another class. */
  private static final Set<String> WITHOUT_NULLS =
      Set.of(
          UTIL + "ArrayDeque",
          UTIL + "PriorityQueue",
          UTIL + "TreeSet",
          UTIL + "EnumSet",
          CONCURRENT + "ConcurrentLinkedQueue",
          CONCURRENT + "ConcurrentLinkedDeque",
          CONCURRENT + "ConcurrentSkipListSet",
          CONCURRENT + "ConcurrentHashMap",
          CONCURRENT + "ConcurrentSkipListMap");

  private static final Set<String> QUEUES = Set.of(UTIL + "Queue", UTIL + "Deque");

  /** The interfaces that the JDK has an unmodifiable view of; the reader wraps what it made. */
  private static final Set<String> IMMUTABLE =
      Set.of(
          "java.lang.Iterable",
          UTIL + "Collection",
          UTIL + "SequencedCollection",
          UTIL + "List",
          UTIL + "Set",
          UTIL + "SequencedSet",
          UTIL + "SortedSet",
          UTIL + "NavigableSet",
          UTIL + "Map",
          UTIL + "SequencedMap",
          UTIL + "SortedMap",
          UTIL + "NavigableMap");

  static boolean isCollection(String type) {
    return COLLECTIONS.containsKey(type) || CONCRETE_COLLECTIONS.contains(type);
  }

  static boolean isMap(String type) {
    return MAPS.containsKey(type) || CONCRETE_MAPS.contains(type);
  }

  /** Whether null is no element or value, whatever the type argument says. */
  static boolean refusesNull(String type) {
    return !QUEUES.contains(type) && WITHOUT_NULLS.contains(implementation(type, false));
  }

  /** The class that the reader makes; {@code nulls} says whether it is to hold null. */
  static String implementation(String type, boolean nulls) {
    if (nulls && QUEUES.contains(type)) {
      return UTIL + "LinkedList";
    }
    String collection = COLLECTIONS.getOrDefault(type, type);
    return MAPS.getOrDefault(collection, collection);
  }

  static boolean isImmutable(String type) {
    return IMMUTABLE.contains(type);
  }

  private Containers() {}
}
