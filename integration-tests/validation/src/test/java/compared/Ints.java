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

/** Every constraint that applies to numbers, on {@code int}. */
@SuppressWarnings("NullablePrimitive") // it is allowed, and always kept
record Ints(
    @Min(3) int min,
    @Max(3) int max,
    @DecimalMin("2.5") int decimalMin,
    @DecimalMin(value = "3", inclusive = false) int above,
    @DecimalMax("2.5") int decimalMax,
    @DecimalMax(value = "3", inclusive = false) int below,
    @Positive int positive,
    @PositiveOrZero int positiveOrZero,
    @Negative int negative,
    @NegativeOrZero int negativeOrZero,
    @Digits(integer = 2, fraction = 1) int digits,
    @NotNull int something) {}
