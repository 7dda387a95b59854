package checked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class that does not know what it holds. */
record Page<T, S extends Item>(
    @NotEmpty List<@Null @Nullable T> items,
    @Nullable @Valid S special,
    Map<String, @Valid S> named) {}
