package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.ampoule.annotation.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names, order and visibility of properties. */
public final class Annotated {

  @Json
  public record Named(
      @JsonProperty("first-name") String firstName, @JsonAlias({"surname", "last"}) String name) {}

  @Json
  @JsonPropertyOrder({"c", "a"})
  public record Ordered(int a, int b, int c, int d) {}

  @Json
  @JsonPropertyOrder(alphabetic = true)
  public static class Alphabetic {

    public int zebra;
    public int ape;
    public int cat;
  }

  @Json
  public record Indexed(
      int a, @JsonProperty(index = 1) int b, @JsonProperty(index = 0) int c, int d) {}

  @Json
  public static class Ignoring {

    public int seen;
    @JsonIgnore public int unseen = 5;
    private int half;

    @JsonIgnore
    public int getHalf() {
      return half;
    }

    @JsonProperty
    public void setHalf(int half) {
      this.half = half;
    }
  }

  @Json
  @JsonIgnoreProperties({"secret", "absent"})
  public static class IgnoringNames {

    public int open;
    public int secret = 3;
  }

  @Json
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Lenient(int a) {}

  @Json
  @JsonIgnoreProperties(value = "version", allowGetters = true)
  public static class Versioned {

    public int number;
    public int version = 7;
  }

  @Json
  @JsonIgnoreProperties(value = "secret", allowSetters = true)
  public static class Settable {
    public int open;
    public int secret = 3;
  }

  @Json
  public static class Access {

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int shown = 1;

    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    public int taken = 2;

    public int both;
  }

  @Json
  public static class Open {

    public @Nullable String name;
    private final Map<String, Integer> more = new LinkedHashMap<>();

    @JsonAnyGetter
    public Map<String, Integer> more() {
      return more;
    }

    @JsonAnySetter
    public void put(String key, int value) {
      more.put(key, value);
    }
  }

  private Annotated() {}
}
