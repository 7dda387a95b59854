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

/** Every constraint that applies to numbers, on {@code byte}. */
@SuppressWarnings("NullablePrimitive") // it is allowed, and always kept
record Bytes(
    @Min(3) byte min,
    @Max(3) byte max,
    @DecimalMin("2.5") byte decimalMin,
    @DecimalMin(value = "3", inclusive = false) byte above,
    @DecimalMax("2.5") byte decimalMax,
    @DecimalMax(value = "3", inclusive = false) byte below,
    @Positive byte positive,
    @PositiveOrZero byte positiveOrZero,
    @Negative byte negative,
    @NegativeOrZero byte negativeOrZero,
    @Digits(integer = 2, fraction = 1) byte digits,
    @NotNull byte something) {}
