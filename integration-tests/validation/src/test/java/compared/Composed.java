package compared;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Constraints that are made of others, and repeated ones. */
record Composed(
    @Code @Nullable String code,
    @Code(length = 3) @Nullable String shortCode,
    @SingleCode @Nullable String single,
    @Size(min = 2) @Size(max = 3) @Nullable String repeated,
    @Size.List({@Size(min = 1), @Size(max = 2, message = "too long")}) @Nullable String listed,
    @Min(value = 5, message = "at least {value}, {value}!") int worded) {}
