package compared;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Constraints on what is in containers, and on what is in that. */
@SuppressWarnings({"ArrayRecordComponent", "MultipleNullnessAnnotations", "NullableOptional"})
record Contents(
    @Nullable List<@NotBlank @Nullable String> texts,
    @Nullable List<@Size(max = 1) List<@Min(2) @Nullable Integer>> lists,
    @Nullable Map<@Size(max = 2) String, @NotNull @Min(2) @Nullable Integer> map,
    @Nullable Optional<@NotBlank String> optional,
    @Min(2) @Nullable OptionalInt optionalInt,
    @NotNull @Nullable OptionalInt present,
    @Valid @Nullable Leaf leaf,
    @Nullable List<@Valid @Nullable Leaf> leaves,
    @Valid @Nullable List<Leaf> legacy,
    @Valid Leaf @Nullable [] array,
    @Nullable Map<String, @Valid Leaf> leafByName,
    @Valid @Nullable Map<String, List<@Valid Leaf>> leavesByName,
    @Nullable Optional<@Valid Leaf> maybe) {}
