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

/** Every constraint that applies to numbers, on {@code float}. */
@SuppressWarnings("NullablePrimitive") // it is allowed, and always kept
record Floats(
    @Min(3) float min,
    @Max(3) float max,
    @DecimalMin("2.5") float decimalMin,
    @DecimalMin(value = "3", inclusive = false) float above,
    @DecimalMax("2.5") float decimalMax,
    @DecimalMax(value = "3", inclusive = false) float below,
    @Positive float positive,
    @PositiveOrZero float positiveOrZero,
    @Negative float negative,
    @NegativeOrZero float negativeOrZero,
    @Digits(integer = 2, fraction = 1) float digits,
    @NotNull float something) {}
