package compared;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every constraint that applies to containers. */
@SuppressWarnings({"ArrayRecordComponent", "MultipleNullnessAnnotations"})
record Sizes(
    @Size(min = 1, max = 2) @Nullable List<String> listSize,
    @NotEmpty @Nullable List<String> listNotEmpty,
    @NotNull @Nullable List<String> listNotNull,
    @Size(min = 1, max = 2) @Nullable Set<String> setSize,
    @NotEmpty @Nullable Set<String> setNotEmpty,
    @NotNull @Nullable Set<String> setNotNull,
    @Size(min = 1, max = 2) @Nullable Collection<String> collectionSize,
    @NotEmpty @Nullable Collection<String> collectionNotEmpty,
    @NotNull @Nullable Collection<String> collectionNotNull,
    @Size(min = 1, max = 2) @Nullable Map<String, String> mapSize,
    @NotEmpty @Nullable Map<String, String> mapNotEmpty,
    @NotNull @Nullable Map<String, String> mapNotNull,
    @Size(min = 1, max = 2) String @Nullable [] arraySize,
    @NotEmpty String @Nullable [] arrayNotEmpty,
    @NotNull String @Nullable [] arrayNotNull,
    @Size(min = 1, max = 2) int @Nullable [] intsSize,
    @NotEmpty int @Nullable [] intsNotEmpty,
    @NotNull int @Nullable [] intsNotNull) {}
