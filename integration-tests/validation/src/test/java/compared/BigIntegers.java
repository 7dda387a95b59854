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
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Every constraint that applies to numbers, on {@code BigInteger}. */
@SuppressWarnings("MultipleNullnessAnnotations") // a constraint is about values, not about types
record BigIntegers(
    @Min(3) @Nullable BigInteger min,
    @Max(3) @Nullable BigInteger max,
    @DecimalMin("2.5") @Nullable BigInteger decimalMin,
    @DecimalMin(value = "3", inclusive = false) @Nullable BigInteger above,
    @DecimalMax("2.5") @Nullable BigInteger decimalMax,
    @DecimalMax(value = "3", inclusive = false) @Nullable BigInteger below,
    @Positive @Nullable BigInteger positive,
    @PositiveOrZero @Nullable BigInteger positiveOrZero,
    @Negative @Nullable BigInteger negative,
    @NegativeOrZero @Nullable BigInteger negativeOrZero,
    @Digits(integer = 2, fraction = 1) @Nullable BigInteger digits,
    @NotNull @Nullable BigInteger something) {}
