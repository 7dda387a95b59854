package dev.ampoule.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that converters take, made up. */
final class SampleValues {

  private static final List<String> USUAL =
      List.of(
          "sample",
          "1",
          "1.5",
          "x",
          "en",
          "true",
          "2026-01-31",
          "2026-01-31T12:00:00Z",
          "123e4567-e89b-12d3-a456-426614174000",
          "sample-1",
          "SAMPLE");

  private SampleValues() {}

  /** A text that a converter takes, not encoded; null if none is known. */
  static @Nullable String of(RuleConverter<?> converter) {
    String own = converter.sample();
    if (own != null && takes(converter, own)) {
      return own;
    }
    for (String text : USUAL) {
      if (takes(converter, text)) {
        return text;
      }
    }
    return null;
  }

  private static boolean takes(RuleConverter<?> converter, String text) {
    if (!converter.accepts(text, 0, text.length())) {
      return false;
    }
    try {
      var _ = converter.fromUrl(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
