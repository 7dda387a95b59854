package compared;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** A value with a constraint, perhaps in others. */
record Leaf(@Min(1) @Max(5) int number, @Valid @Nullable Leaf next) {}
