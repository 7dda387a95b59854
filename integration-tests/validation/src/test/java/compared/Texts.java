package compared;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Pattern.Flag;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Every constraint that applies to text. */
@SuppressWarnings("MultipleNullnessAnnotations") // a constraint is about values, not about types
record Texts(
    @Null @Nullable String nothing,
    @NotNull @Nullable String something,
    @NotBlank @Nullable String notBlank,
    @NotBlank @Nullable CharSequence notBlankSequence,
    @NotEmpty @Nullable String notEmpty,
    @Size(min = 2, max = 4) @Nullable String size,
    @Size(max = 3) @Nullable StringBuilder builder,
    @Email @Nullable String email,
    @Email(regexp = ".+@example\\.com", flags = Flag.CASE_INSENSITIVE) @Nullable String example,
    @Pattern(regexp = "[a-c]+") @Nullable String pattern,
    @Pattern(
            regexp = "a.c",
            flags = {Flag.DOTALL, Flag.CASE_INSENSITIVE})
        @Nullable String flags,
    @Min(3) @Nullable String min,
    @Max(3) @Nullable String max,
    @DecimalMin("2.5") @Nullable String decimalMin,
    @DecimalMin(value = "2.5", inclusive = false) @Nullable String above,
    @DecimalMax("2.5") @Nullable String decimalMax,
    @DecimalMax(value = "2.5", inclusive = false) @Nullable String below,
    @Digits(integer = 2, fraction = 1) @Nullable String digits) {}
