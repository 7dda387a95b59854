package shop;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.ampoule.annotation.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is bought. */
@Json
record Purchase(
    @NotBlank @Size(max = 20) String buyer,
    @Nullable @Positive Integer count,
    @DecimalMin("0.01") BigDecimal price,
    @Past LocalDate since,
    @Pattern(regexp = "[a-z]+") String code,
    @JsonUnwrapped(prefix = "to_") @Valid Address to,
    List<@Valid Address> others,
    Map<@Size(max = 5) String, @NotBlank String> notes) {

  /** Where it goes. */
  record Address(@NotBlank String city) {}
}
