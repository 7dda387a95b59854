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

/** Every constraint that applies to numbers, on {@code long}. */
@SuppressWarnings("NullablePrimitive") // it is allowed, and always kept
record Longs(
    @Min(3) long min,
    @Max(3) long max,
    @DecimalMin("2.5") long decimalMin,
    @DecimalMin(value = "3", inclusive = false) long above,
    @DecimalMax("2.5") long decimalMax,
    @DecimalMax(value = "3", inclusive = false) long below,
    @Positive long positive,
    @PositiveOrZero long positiveOrZero,
    @Negative long negative,
    @NegativeOrZero long negativeOrZero,
    @Digits(integer = 2, fraction = 1) long digits,
    @NotNull long something) {}
