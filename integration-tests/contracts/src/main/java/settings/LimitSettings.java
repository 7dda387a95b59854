package settings;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Settings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;

/**
 * What is checked.
 *
 * @param size checked against a limit
 * @param ownerName must have a text
 */
@Settings(prefix = "LIMIT")
record LimitSettings(
    @DefaultValue("5") @Max(100) int size, @DefaultValue("me") @NotBlank String ownerName) {}
