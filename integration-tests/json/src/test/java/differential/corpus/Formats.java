package differential.corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.ampoule.annotation.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code @JsonFormat} changes. */
public final class Formats {

  @Json
  public record Patterns(
      @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
      @JsonFormat(pattern = "yyyy/MM/dd HH:mm:ss") LocalDateTime time,
      @JsonFormat(pattern = "d. MMMM uuuu", locale = "de") @Nullable LocalDate german,
      @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSSSSSSS", timezone = "Europe/Berlin")
          Instant instant,
      @JsonFormat(pattern = "MM-uuuu") YearMonth month) {}

  @Json
  public record Inside(
      @JsonFormat(pattern = "dd.MM.yyyy") List<LocalDate> days,
      @JsonFormat(pattern = "dd.MM.yyyy") Map<String, LocalDate> named,
      @JsonFormat(pattern = "dd.MM.yyyy") Optional<LocalDate> maybe) {}

  @Json
  public record Quoted(
      @JsonFormat(shape = JsonFormat.Shape.STRING) int number,
      @JsonFormat(shape = JsonFormat.Shape.STRING) long big,
      @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Long maybe,
      @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal exact) {}

  private Formats() {}
}
