package differential.corpus;

import dev.ampoule.annotation.Json;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collections, maps and arrays. */
@SuppressWarnings("ArrayRecordComponent")
public final class Containers {

  @Json
  public record Collections(
      List<String> list,
      Collection<Integer> collection,
      Iterable<Boolean> iterable,
      SequencedCollection<String> sequenced,
      Set<UUID> set,
      SortedSet<String> sorted,
      NavigableSet<Long> navigable,
      Queue<String> queue,
      Deque<Integer> deque) {}

  @Json
  public record Concrete(
      ArrayList<String> arrayList,
      LinkedList<Integer> linked,
      ArrayDeque<String> arrayDeque,
      LinkedHashSet<String> linkedSet,
      TreeSet<Integer> treeSet) {}

  @Json
  public record Maps(
      Map<String, Integer> map,
      SortedMap<String, List<String>> sorted,
      SequencedMap<String, @Nullable Integer> sequenced,
      HashMap<String, Item> hash,
      LinkedHashMap<String, Double> linked,
      TreeMap<Integer, String> tree) {}

  @Json
  public record Keys(
      Map<Color, String> byColor,
      Map<Long, String> byNumber,
      Map<UUID, Item> byId,
      Map<LocalDate, Integer> byDay,
      Map<Boolean, String> byFlag,
      Map<Character, Integer> byLetter) {}

  @Json
  public record OfEnums(
      EnumSet<Color> set, EnumMap<Color, String> map, List<EnumSet<Color>> sets) {}

  @Json
  public record Arrays(
      int[] ints, long[] longs, double[] doubles, boolean[] flags, String[] texts, Item[] items) {}

  @Json
  public record Nested(
      List<List<Integer>> grid,
      Map<String, Map<String, List<Item>>> deep,
      List<Map<Color, int[]>> mixed,
      int[][] square) {}

  @Json
  public record Nulls(List<@Nullable String> texts, Map<String, @Nullable Item> items) {}

  @Json
  public record Bounded(List<? extends Item> items) {}

  public record Item(String name, int count) {}

  public enum Color {
    RED,
    GREEN,
    BLUE
  }

  private Containers() {}
}
