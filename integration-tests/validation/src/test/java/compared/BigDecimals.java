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
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Every constraint that applies to numbers, on {@code BigDecimal}. */
@SuppressWarnings("MultipleNullnessAnnotations") // a constraint is about values, not about types
record BigDecimals(
    @Min(3) @Nullable BigDecimal min,
    @Max(3) @Nullable BigDecimal max,
    @DecimalMin("2.5") @Nullable BigDecimal decimalMin,
    @DecimalMin(value = "3", inclusive = false) @Nullable BigDecimal above,
    @DecimalMax("2.5") @Nullable BigDecimal decimalMax,
    @DecimalMax(value = "3", inclusive = false) @Nullable BigDecimal below,
    @Positive @Nullable BigDecimal positive,
    @PositiveOrZero @Nullable BigDecimal positiveOrZero,
    @Negative @Nullable BigDecimal negative,
    @NegativeOrZero @Nullable BigDecimal negativeOrZero,
    @Digits(integer = 2, fraction = 1) @Nullable BigDecimal digits,
    @NotNull @Nullable BigDecimal something) {}
