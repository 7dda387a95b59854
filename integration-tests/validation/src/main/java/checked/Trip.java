package checked;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
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

  /** One whose stop may lack. */
  record Stay(
      @JsonUnwrapped(prefix = "at_") Optional<@Valid Stop> stop,
      @JsonUnwrapped @Valid Named<Item> named) {}

  record Named<T>(@NotBlank String name, T value) {}
}
