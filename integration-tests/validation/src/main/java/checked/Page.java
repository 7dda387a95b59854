package checked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class that does not know what it holds. */
@SuppressWarnings("MultipleNullnessAnnotations") // null is read, and breaks a constraint
record Page<T, S extends Item>(
    @NotEmpty List<@NotNull @Nullable T> items,
    @Nullable @Valid S special,
    Map<String, @Valid S> named) {}
