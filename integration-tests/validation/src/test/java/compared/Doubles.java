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

/** Every constraint that applies to numbers, on {@code Double}. */
@SuppressWarnings("MultipleNullnessAnnotations") // a constraint is about values, not about types
record Doubles(
    @Min(3) @Nullable Double min,
    @Max(3) @Nullable Double max,
    @DecimalMin("2.5") @Nullable Double decimalMin,
    @DecimalMin(value = "3", inclusive = false) @Nullable Double above,
    @DecimalMax("2.5") @Nullable Double decimalMax,
    @DecimalMax(value = "3", inclusive = false) @Nullable Double below,
    @Positive @Nullable Double positive,
    @PositiveOrZero @Nullable Double positiveOrZero,
    @Negative @Nullable Double negative,
    @NegativeOrZero @Nullable Double negativeOrZero,
    @Digits(integer = 2, fraction = 1) @Nullable Double digits,
    @NotNull @Nullable Double something) {}
