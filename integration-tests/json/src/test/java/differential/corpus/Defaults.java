package differential.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ampoule.annotation.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Classes of which {@code @JsonInclude(NON_DEFAULT)} leaves away what nobody changed. */
public final class Defaults {

  @Json
  @JsonInclude(Include.NON_DEFAULT)
  public static class Fields {
    public int count = 3;
    public boolean on = true;
    public double ratio = Double.MAX_VALUE;
    public float share;
    public char mark = '!';
    public @Nullable String text = "a";
    public @Nullable String nothing;
    public @Nullable Integer boxed = 0;
    public @Nullable BigDecimal amount = new BigDecimal("1.50");
    public @Nullable UUID id = new UUID(0, 0);
    public Optional<String> maybe = Optional.of("a");
    public @Nullable List<String> list = new ArrayList<>();
    public @Nullable Map<String, Integer> map = new TreeMap<>();
    public int @Nullable [] numbers = {};
    public String @Nullable [] texts = {"a"};
    public int @Nullable [][] deep = {};
    public byte @Nullable [] bytes = {};
  }

  /** What a property says goes before what its class does. */
  @Json
  @JsonInclude(Include.NON_DEFAULT)
  public static class Mixed {

    @JsonInclude(Include.NON_DEFAULT)
    public int same = 5;

    @JsonInclude(Include.ALWAYS)
    public int always = 6;

    @JsonInclude(Include.NON_EMPTY)
    public @Nullable String notEmpty = "a";

    @JsonInclude(Include.USE_DEFAULTS)
    public int asClass = 7;

    @JsonInclude(value = Include.NON_DEFAULT, content = Include.NON_NULL)
    public @Nullable Map<String, @Nullable String> map = new TreeMap<>();
  }

  @Json
  public static class Inherits extends Mixed {
    public int more = 1;

    public Inherits() {
      same = 9;
    }
  }

  @Json
  @JsonInclude(Include.NON_DEFAULT)
  public static class Getters {

    private @Nullable String text = "none";

    public @Nullable String getText() throws ReflectiveOperationException {
      return text;
    }

    public void setText(@Nullable String text) {
      this.text = text;
    }
  }

  @Json
  @JsonInclude(Include.NON_DEFAULT)
  public record Components(@Nullable Integer number, @Nullable String text) {

    public Components() {
      this(3, "a");
    }
  }

  /** No constructor without parameters, but for one that is ignored. */
  @Json
  @JsonInclude(Include.NON_DEFAULT)
  public record OfTypes(
      @Nullable Integer number,
      @Nullable Double real,
      @Nullable String text,
      @Nullable UUID id,
      @Nullable List<String> list) {}

  @Json
  @JsonInclude(Include.NON_DEFAULT)
  public static final class Created {
    public final @Nullable String text;
    public final @Nullable Integer number;

    Created() {
      this("a", 0);
    }

    @JsonCreator
    public Created(
        @JsonProperty("text") @Nullable String text,
        @JsonProperty("number") @Nullable Integer number) {
      this.text = text;
      this.number = number;
    }
  }

  /** On a property, the default is that of its type; and what is empty, where that has none. */
  @Json
  public static class OfProperties {

    @JsonInclude(Include.NON_DEFAULT)
    public double real;

    @JsonInclude(Include.NON_DEFAULT)
    public @Nullable Float boxed;

    @JsonInclude(Include.NON_DEFAULT)
    public @Nullable UUID id;

    @JsonInclude(Include.NON_DEFAULT)
    public byte @Nullable [] bytes;

    @JsonInclude(Include.NON_DEFAULT)
    public @Nullable BigDecimal amount;

    @JsonInclude(Include.NON_EMPTY)
    public @Nullable Iterable<String> texts;
  }

  private Defaults() {}
}
