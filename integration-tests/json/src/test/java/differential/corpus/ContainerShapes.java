package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.ampoule.annotation.Json;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps in the order of their keys, and elements that stand without their array. */
@SuppressWarnings("ArrayRecordComponent")
public final class ContainerShapes {

  /** A point. */
  public record Point(int x, int y) {}

  @Json
  public record Sorted(
      @JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES) Map<String, Integer> map,
      @JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES) @Nullable Map<Integer, Point> numbers,
      @JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES) Map<Containers.Color, String> enums,
      @JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES, pattern = "dd.MM.yyyy")
          Map<LocalDate, LocalDate> dates,
      @JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES) Map<String, Map<String, Integer>> nested,
      @JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES) List<Map<String, Integer>> list,
      @JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES) Optional<Map<String, Point>> optional,
      @JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES) @JsonIgnoreProperties("x")
          Map<String, Point> both) {}

  @Json
  public record Unsorted(
      @JsonFormat(without = Feature.WRITE_SORTED_MAP_ENTRIES) Map<String, Integer> map,
      @JsonFormat(without = Feature.WRITE_SORTED_MAP_ENTRIES) @JsonPropertyOrder(alphabetic = true)
          Map<String, Integer> other) {}

  @Json
  public static class Further {

    @JsonAnySetter
    @JsonAnyGetter
    @JsonFormat(with = Feature.WRITE_SORTED_MAP_ENTRIES)
    public Map<String, Integer> more = new LinkedHashMap<>();
  }

  @Json
  public record Accepting(
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> list,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable Set<Integer> set,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) EnumSet<Containers.Color> enums,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Point> points,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) int[] ints,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) boolean @Nullable [] booleans,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) String[] array,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY, pattern = "dd.MM.yyyy")
          LocalDate[] dates,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<List<Integer>> nested,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) int[][] matrix,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<@Nullable Set<String>> some,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) Map<String, List<Integer>> map,
      @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) Optional<List<Point>> optional) {}

  @Json
  public record Unwrapping(
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) List<String> list,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) @Nullable Set<Integer> set,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          EnumSet<Containers.Color> enums,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) List<Point> points,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) int[] ints,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) double @Nullable [] doubles,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) String[] array,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) Point[] pointArray,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) List<List<Integer>> nested,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) int[][] matrix,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) Map<String, List<Integer>> map,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) Optional<List<Point>> optional,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          List<Map<String, Set<String>>> maps,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          Collection<? extends Point> wildcard,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          List<? extends Set<String>> inner,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) long[] longs,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) boolean[] booleans,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) short[] shorts,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED) float[] floats) {}

  @Json
  public record Both(
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          List<String> list,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          @Nullable Set<Integer> set,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          EnumSet<Containers.Color> enums,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          List<Point> points,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          int[] ints,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          double @Nullable [] doubles,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          String[] array,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          Point[] pointArray,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          List<List<Integer>> nested,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          int[][] matrix,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          Map<String, List<Integer>> map,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          Optional<List<Point>> optional,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          List<Map<String, Set<String>>> maps,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          Collection<? extends Point> wildcard,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          List<? extends Set<String>> inner,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          long[] longs,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          boolean[] booleans,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          short[] shorts,
      @JsonFormat(
              with = {
                Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          float[] floats) {}

  @Json
  public record Dates(
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED, pattern = "dd.MM.yyyy")
          List<LocalDate> dates,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          @JsonInclude(JsonInclude.Include.NON_EMPTY)
          @Nullable List<String> some,
      @JsonFormat(with = Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          @Nullable List<@Nullable String> nulls) {}

  private ContainerShapes() {}
}
