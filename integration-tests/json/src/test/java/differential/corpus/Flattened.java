package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ampoule.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Unwrapped objects of generic classes, and of classes that take properties of any name. */
public final class Flattened {

  public record Range<T>(T from, T to) {}

  public static class Box<T> {

    public @Nullable T value;
    private @Nullable List<T> list;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable List<T> getList() {
      return list;
    }

    public void setList(@Nullable List<T> list) {
      this.list = list;
    }
  }

  public record Pair<A, B>(A first, @Nullable B second, Map<String, List<B>> more) {}

  @Json
  public record OfRecord(int id, @JsonUnwrapped Range<Integer> range) {}

  @Json
  public record OfBox(@JsonUnwrapped(prefix = "b_", suffix = "!") Box<List<Integer>> box, int id) {}

  @Json
  public static class InBean {

    public int id;
    @JsonUnwrapped public Range<Boolean> range = new Range<>(true, false);
    @JsonUnwrapped public Box<Range<Integer>> box = new Box<>();
  }

  @Json
  public record Two(@JsonUnwrapped Pair<Boolean, Integer> pair, int id) {}

  public record Owner<T>(int id, @JsonUnwrapped(prefix = "p_") Range<T> range) {}

  public static class Above<T> {

    public int id;
    @JsonUnwrapped public Box<T> box = new Box<>();
  }

  @Json
  public static class Below extends Above<Boolean> {

    public int last;
  }

  @Json
  public record OfOwner(Owner<Integer> one, List<Owner<List<Boolean>>> more) {}

  public static class Wrapping<T> {

    @JsonUnwrapped public Box<T> box = new Box<>();
    public int id;
  }

  @Json
  public static class Deep {

    @JsonUnwrapped public Wrapping<Integer> wrapping = new Wrapping<>();
    public int last;
  }

  @Json
  public static final class Made {

    private final int id;
    private final Range<Integer> range;

    @JsonCreator
    public Made(@JsonProperty("id") int id, @JsonUnwrapped Range<Integer> range) {
      this.id = id;
      this.range = range;
    }

    public int getId() {
      return id;
    }

    @JsonUnwrapped
    public Range<Integer> getRange() {
      return range;
    }
  }

  public static class Open {

    public int alpha;

    @JsonAnyGetter @JsonAnySetter public Map<String, Integer> more = new TreeMap<>();
  }

  public record OpenRecord(
      int beta, @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Integer> more) {}

  public static class OpenBox<T> {

    public int gamma;
    @JsonAnyGetter @JsonAnySetter public @Nullable Map<String, T> more;
  }

  @Json
  public record OfOpen(@JsonUnwrapped Open open, int zeta) {}

  @Json
  public record OfOpenRecord(int zeta, @JsonUnwrapped OpenRecord open) {}

  @Json
  public static class OfOpenBox {

    public int zeta;
    @JsonUnwrapped public OpenBox<List<Integer>> open = new OpenBox<>();
    public int omega;
  }

  private Flattened() {}
}
