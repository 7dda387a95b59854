package checked;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects whose properties stand in the place of others'. */
@SuppressWarnings("MultipleNullnessAnnotations")
record Trip(
    @NotBlank String title,
    @JsonUnwrapped(prefix = "from_") @Valid Stop from,
    @JsonUnwrapped(prefix = "to_") @Nullable @NotNull @Valid
        Stop to, // null is read, and breaks a constraint
    List<@Valid Trip> more) {

  record Stop(
      @NotBlank String city,
      @JsonUnwrapped(prefix = "slot/", suffix = "_at") @Valid Slot slot,
      List<@Valid Item> items) {}

  record Slot(@Positive int hour) {}
}
