package compared;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** Every constraint that applies to numbers, on {@code Integer}. */
@SuppressWarnings("MultipleNullnessAnnotations") // a constraint is about values, not about types
record Integers(
    @Min(3) @Nullable Integer min,
    @Max(3) @Nullable Integer max,
    @DecimalMin("2.5") @Nullable Integer decimalMin,
    @DecimalMin(value = "3", inclusive = false) @Nullable Integer above,
    @DecimalMax("2.5") @Nullable Integer decimalMax,
    @DecimalMax(value = "3", inclusive = false) @Nullable Integer below,
    @Positive @Nullable Integer positive,
    @PositiveOrZero @Nullable Integer positiveOrZero,
    @Negative @Nullable Integer negative,
    @NegativeOrZero @Nullable Integer negativeOrZero,
    @Digits(integer = 2, fraction = 1) @Nullable Integer digits,
    @NotNull @Nullable Integer something) {}
