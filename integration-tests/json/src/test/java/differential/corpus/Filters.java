package differential.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.ampoule.annotation.Json;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What filters of {@code @JsonInclude(CUSTOM)} leave away. */
public final class Filters {

  @Json
  public record Values(
      @JsonInclude(value = Include.CUSTOM, valueFilter = Blank.class) @Nullable String text,
      @JsonInclude(value = Include.CUSTOM, valueFilter = Odd.class) @Nullable Integer number,
      @JsonInclude(value = Include.CUSTOM, valueFilter = Odd.class) @Nullable Long other,
      @JsonInclude(Include.CUSTOM) @Nullable String none,
      @JsonInclude(value = Include.CUSTOM, valueFilter = Object.class) @Nullable String any,
      @JsonInclude(value = Include.NON_NULL, valueFilter = Blank.class) @Nullable String unused) {}

  @Json
  public static final class Primitive {

    @JsonInclude(value = Include.CUSTOM, valueFilter = Odd.class)
    public int number;
  }

  @Json
  public record Maps(
      @JsonInclude(content = Include.CUSTOM, contentFilter = Blank.class)
          Map<String, @Nullable String> blank,
      @JsonInclude(content = Include.CUSTOM, contentFilter = Odd.class)
          Map<String, @Nullable Integer> odd,
      @JsonInclude(content = Include.CUSTOM) Map<String, @Nullable String> none,
      @JsonInclude(content = Include.CUSTOM, contentFilter = Blank.class)
          Map<String, Optional<String>> maybe,
      @JsonInclude(value = Include.NON_EMPTY, content = Include.CUSTOM, contentFilter = Blank.class)
          @Nullable Map<String, @Nullable String> emptied,
      @JsonInclude(value = Include.NON_EMPTY, content = Include.CUSTOM, contentFilter = Blank.class)
          Optional<String> optional) {}

  @Json
  @JsonInclude(
      value = Include.CUSTOM,
      valueFilter = Blank.class,
      content = Include.CUSTOM,
      contentFilter = Blank.class)
  public record OfClass(
      @Nullable String inherited,
      @Nullable Map<String, @Nullable String> map,
      @JsonInclude(Include.USE_DEFAULTS) @Nullable String none,
      @JsonInclude(value = Include.USE_DEFAULTS, valueFilter = Odd.class)
          @Nullable Integer replaced,
      @JsonInclude(Include.NON_NULL) @Nullable String other) {}

  private Filters() {}
}
