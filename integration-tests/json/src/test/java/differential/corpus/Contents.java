package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.ampoule.annotation.Json;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code @JsonInclude(content)} leaves away: values of maps, and what optionals hold. */
@SuppressWarnings("ArrayRecordComponent")
public final class Contents {

  @Json
  public record Values(
      @JsonInclude(content = Include.ALWAYS) Map<String, @Nullable String> always,
      @JsonInclude(content = Include.NON_NULL) Map<String, @Nullable String> nonNull,
      @JsonInclude(content = Include.NON_ABSENT) Map<String, Optional<String>> nonAbsent,
      @JsonInclude(content = Include.NON_EMPTY) Map<String, @Nullable String> nonEmpty,
      @JsonInclude(content = Include.NON_DEFAULT) Map<String, @Nullable Integer> nonDefault,
      @JsonInclude(content = Include.USE_DEFAULTS) Map<String, @Nullable String> useDefaults) {}

  @Json
  public record Types(
      @JsonInclude(content = Include.NON_EMPTY) Map<Integer, List<String>> lists,
      @JsonInclude(content = Include.NON_EMPTY) Map<String, int[]> arrays,
      @JsonInclude(content = Include.NON_EMPTY) Map<String, UUID> ids,
      @JsonInclude(content = Include.NON_ABSENT) SequencedMap<String, OptionalInt> counts,
      @JsonInclude(content = Include.NON_DEFAULT) Map<String, @Nullable Double> reals,
      @JsonInclude(content = Include.NON_DEFAULT) Map<String, Boolean> flags,
      @JsonInclude(content = Include.NON_DEFAULT) Map<String, Optional<String>> maybe,
      @JsonInclude(content = Include.NON_EMPTY) EnumMap<Containers.Color, String> colors) {}

  @Json
  public record Deep(
      @JsonInclude(content = Include.NON_NULL) List<Map<String, @Nullable String>> list,
      @JsonInclude(content = Include.NON_NULL) Optional<Map<String, @Nullable String>> maybe,
      @JsonInclude(content = Include.NON_NULL) Map<String, @Nullable String>[] array,
      @JsonInclude(content = Include.NON_EMPTY) Map<String, Map<String, @Nullable String>> map,
      @JsonInclude(content = Include.NON_EMPTY)
          Map<String, List<Map<String, @Nullable String>>> both) {}

  /** What an any-getter gives; the class has no say in it. */
  @Json
  @JsonInclude(content = Include.NON_EMPTY)
  public record Others(
      @JsonAnySetter @JsonAnyGetter @JsonInclude(content = Include.NON_NULL)
          Map<String, @Nullable String> all,
      Map<String, @Nullable String> map) {}

  @Json
  public record EmptyOthers(
      @JsonAnySetter @JsonAnyGetter @JsonInclude(content = Include.NON_EMPTY)
          Map<String, Map<String, @Nullable String>> all) {}

  @Json
  public record FilteredOthers(
      @JsonAnySetter
          @JsonAnyGetter
          @JsonInclude(content = Include.CUSTOM, contentFilter = Odd.class)
          Map<String, @Nullable Integer> all) {}

  @Json
  @JsonInclude(content = Include.NON_NULL)
  public record AllOthers(
      @JsonAnySetter @JsonAnyGetter Map<String, @Nullable String> all, String text) {}

  /** Maps that count as empty when all their values are left away. */
  @Json
  public record Emptied(
      @JsonInclude(value = Include.NON_EMPTY, content = Include.NON_NULL)
          @Nullable Map<String, @Nullable String> nulls,
      @JsonInclude(value = Include.NON_EMPTY, content = Include.NON_EMPTY)
          @Nullable Map<String, @Nullable String> texts,
      @JsonInclude(value = Include.NON_DEFAULT, content = Include.NON_DEFAULT)
          @Nullable Map<String, @Nullable Integer> numbers,
      @JsonInclude(value = Include.NON_EMPTY, content = Include.NON_EMPTY)
          @Nullable Map<String, Map<String, @Nullable String>> deep,
      @JsonInclude(value = Include.NON_NULL, content = Include.NON_EMPTY)
          @Nullable Map<String, String> kept) {}

  @Json
  public record Optionals(
      @JsonInclude(value = Include.NON_ABSENT, content = Include.NON_EMPTY) Optional<String> absent,
      @JsonInclude(value = Include.NON_EMPTY, content = Include.NON_EMPTY) Optional<String> empty,
      @JsonInclude(value = Include.NON_EMPTY, content = Include.NON_DEFAULT) Optional<Integer> zero,
      @JsonInclude(value = Include.NON_EMPTY, content = Include.NON_NULL) Optional<String> nonNull,
      @JsonInclude(value = Include.NON_EMPTY) Optional<List<String>> list,
      @JsonInclude(content = Include.NON_EMPTY) Optional<String> always) {}

  @Json
  @JsonInclude(value = Include.NON_EMPTY, content = Include.NON_NULL)
  public record OfClass(
      @Nullable Map<String, @Nullable String> inherited,
      @JsonInclude @Nullable Map<String, @Nullable String> again,
      @JsonInclude(Include.USE_DEFAULTS) @Nullable Map<String, @Nullable String> half,
      @JsonInclude(value = Include.USE_DEFAULTS, content = Include.NON_EMPTY)
          @Nullable Map<String, @Nullable String> other,
      @Nullable String text) {}

  private Contents() {}
}
