package checked;

import jakarta.validation.constraints.Min;

/** Some days. */
record Period(@Min(1) int days, @Min(0) int hours) {}
