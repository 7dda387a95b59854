package differential.corpus;

import org.jspecify.annotations.Nullable;

/** A filter of {@code @JsonInclude}: null and strings without a visible character are left away. */
@SuppressWarnings("EqualsWhichDoesntCheckParameterClass")
public final class Blank {

  @Override
  public boolean equals(@Nullable Object other) {
    return other == null || (other instanceof String text && text.isBlank());
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
