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

/** Every constraint that applies to numbers, on {@code Long}. */
@SuppressWarnings("MultipleNullnessAnnotations") // a constraint is about values, not about types
record LongObjects(
    @Min(3) @Nullable Long min,
    @Max(3) @Nullable Long max,
    @DecimalMin("2.5") @Nullable Long decimalMin,
    @DecimalMin(value = "3", inclusive = false) @Nullable Long above,
    @DecimalMax("2.5") @Nullable Long decimalMax,
    @DecimalMax(value = "3", inclusive = false) @Nullable Long below,
    @Positive @Nullable Long positive,
    @PositiveOrZero @Nullable Long positiveOrZero,
    @Negative @Nullable Long negative,
    @NegativeOrZero @Nullable Long negativeOrZero,
    @Digits(integer = 2, fraction = 1) @Nullable Long digits,
    @NotNull @Nullable Long something) {}
