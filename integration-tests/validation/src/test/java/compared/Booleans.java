package compared;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/** Every constraint that applies to truth values. */
record Booleans(
    @AssertTrue boolean yes,
    @AssertFalse boolean no,
    @AssertTrue @Nullable Boolean yesObject,
    @AssertFalse @Nullable Boolean noObject) {}
