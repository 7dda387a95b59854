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

/** Every constraint that applies to numbers, on {@code Short}. */
@SuppressWarnings("MultipleNullnessAnnotations") // a constraint is about values, not about types
record Shorts(
    @Min(3) @Nullable Short min,
    @Max(3) @Nullable Short max,
    @DecimalMin("2.5") @Nullable Short decimalMin,
    @DecimalMin(value = "3", inclusive = false) @Nullable Short above,
    @DecimalMax("2.5") @Nullable Short decimalMax,
    @DecimalMax(value = "3", inclusive = false) @Nullable Short below,
    @Positive @Nullable Short positive,
    @PositiveOrZero @Nullable Short positiveOrZero,
    @Negative @Nullable Short negative,
    @NegativeOrZero @Nullable Short negativeOrZero,
    @Digits(integer = 2, fraction = 1) @Nullable Short digits,
    @NotNull @Nullable Short something) {}
