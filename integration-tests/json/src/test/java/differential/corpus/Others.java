package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.ampoule.annotation.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Properties of any name. */
public final class Others {

  public record Item(String name, @Nullable List<Integer> sizes) {}

  @Json
  public record Component(int alpha, @JsonAnySetter @JsonAnyGetter Map<String, Integer> more) {}

  @Json
  public record First(
      @JsonAnySetter @JsonAnyGetter Map<String, Boolean> more, int alpha, int beta) {}

  @Json
  public record Only(@JsonAnySetter @JsonAnyGetter Map<String, Item> more) {}

  @Json
  public record Nullables(
      @JsonAlias({"aa", "aaa"}) int alpha,
      @JsonProperty("rest") @JsonAnySetter @JsonAnyGetter
          Map<String, @Nullable List<String>> more) {}

  @Json
  @JsonIgnoreProperties("neverHeardOf")
  public record Ignoring(int alpha, @JsonAnySetter @JsonAnyGetter Map<String, Integer> more) {}

  @Json
  public record Unwritten(
      int alpha,
      @JsonIgnoreProperties({"neverHeardOf", ""}) @JsonAnySetter @JsonAnyGetter
          Map<String, Integer> more) {}

  @Json
  public record Defaulted(int alpha, @JsonAnySetter @JsonAnyGetter HashMap<String, Boolean> more) {

    public Defaulted {
      more.remove("nothing");
    }
  }

  @Json
  @JsonPropertyOrder({"beta", "more"})
  public record Ordered(
      int alpha, @JsonAnySetter @JsonAnyGetter Map<String, Integer> more, int beta) {}

  @Json
  public record Given(@JsonAnyGetter Map<String, Integer> more, int alpha) {

    @JsonCreator
    public static Given of(
        @JsonProperty("alpha") int alpha,
        @JsonAnySetter @JsonProperty("all") Map<String, Integer> all) {
      return new Given(all, alpha);
    }
  }

  @Json
  public static final class Made {

    private final String text;
    private final Map<String, Long> rest;

    @JsonCreator
    public Made(
        @JsonAnySetter @JsonProperty("rest") Map<String, Long> rest,
        @JsonProperty("text") String text) {
      this.rest = rest;
      this.text = text;
    }

    public String getText() {
      return text;
    }

    @JsonAnyGetter
    public Map<String, Long> getRest() {
      return rest;
    }
  }

  @Json
  public static class InField {

    @JsonAnySetter @JsonAnyGetter public @Nullable Map<String, Integer> more;

    public int alpha;
  }

  @Json
  public static class InFilledField {

    public int alpha;

    @JsonAnySetter @JsonAnyGetter
    public TreeMap<String, Integer> more = new TreeMap<>(Map.of("zzz", 1));
  }

  @Json
  public static class InFinalField {

    public int alpha;

    @JsonAnySetter @JsonAnyGetter public final Map<String, Integer> more = new LinkedHashMap<>();
  }

  public enum Key {
    X,
    Y
  }

  @Json
  public static class Keyed {

    @JsonAnySetter @JsonAnyGetter public Map<Key, String> more = new LinkedHashMap<>();
  }

  @Json
  public static class Numbered {

    @JsonAnySetter @JsonAnyGetter public @Nullable Map<Integer, String> more;
  }

  @Json
  public static class Loose {

    public int alpha;
    private final Map<Object, Integer> kept = new LinkedHashMap<>();

    @JsonAnySetter
    public void put(Object key, int value) {
      kept.put(key, value);
    }

    @JsonAnyGetter
    public Map<String, Integer> others() {
      Map<String, Integer> others = new LinkedHashMap<>();
      kept.forEach((key, value) -> others.put(key.toString(), value));
      return others;
    }
  }

  @Json
  public static class Off {

    public int alpha;

    @JsonAnySetter(enabled = false)
    @JsonAnyGetter(enabled = false)
    public @Nullable Map<String, Integer> more;

    @JsonIgnore public int hidden = 3;
  }

  @Json
  public record OfGeneric(Generic<Boolean> flags, Generic<List<Integer>> numbers) {}

  public record Generic<T>(int alpha, @JsonAnySetter @JsonAnyGetter Map<String, T> more) {}

  @Json
  public static class Child extends InField {

    public int zeta;
  }

  private Others() {}
}
