package differential.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.ampoule.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What {@code @JsonInclude} leaves away. */
@SuppressWarnings("ArrayRecordComponent")
public final class Inclusions {

  @Json
  @JsonInclude(Include.NON_NULL)
  public record NonNull(
      @Nullable String text,
      @Nullable Integer number,
      Optional<String> maybe,
      @JsonInclude(Include.ALWAYS) @Nullable String always) {}

  @Json
  @JsonInclude(Include.NON_ABSENT)
  public record NonAbsent(@Nullable String text, Optional<String> maybe, OptionalInt number) {}

  @Json
  @JsonInclude(Include.NON_EMPTY)
  public record NonEmpty(
      @Nullable String text,
      @Nullable List<Integer> list,
      @Nullable Map<String, Integer> map,
      int @Nullable [] array,
      Optional<String> maybe,
      int number) {}

  @Json
  public record NonDefault(
      @JsonInclude(Include.NON_DEFAULT) int number,
      @JsonInclude(Include.NON_DEFAULT) boolean flag,
      @JsonInclude(Include.NON_DEFAULT) double twice,
      @JsonInclude(Include.NON_DEFAULT) @Nullable String text,
      @JsonInclude(Include.NON_DEFAULT) @Nullable Integer boxed,
      @JsonInclude(Include.NON_DEFAULT) @Nullable List<Integer> list) {}

  private Inclusions() {}
}
