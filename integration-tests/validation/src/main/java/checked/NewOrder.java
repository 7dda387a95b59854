package checked;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ampoule.annotation.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Json(naming = Json.Naming.SNAKE_CASE)
record NewOrder(
    @NotBlank @Size(max = 20) String customerName,
    @Nullable @Email String mail,
    @NotEmpty List<@Valid Item> items,
    @Nullable Map<@Size(max = 5) String, @NotBlank String> notes,
    @JsonProperty("ship-to") @Valid Address address) {

  @AssertTrue(message = "must not ship a gift to its buyer")
  boolean isGiftToAnother() {
    return items.stream().noneMatch(Item::gift) || !address.name().equals(customerName);
  }
}
