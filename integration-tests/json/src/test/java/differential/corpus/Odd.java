package differential.corpus;

import org.jspecify.annotations.Nullable;

/** A filter of {@code @JsonInclude}: odd numbers are left away, null is not. */
@SuppressWarnings("EqualsWhichDoesntCheckParameterClass")
public record Odd() {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Number number && number.longValue() % 2 != 0;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
