package dev.ampoule.house.rejected;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Rejected by decision 2: decode the path, split it, and compare strings. */
final class SegmentStrings {

  private SegmentStrings() {}

  static @Nullable Integer todo(String rawPath) {
    String[] segments = URLDecoder.decode(rawPath, StandardCharsets.UTF_8).split("/", -1);
    return segments.length == 3 && segments[1].equals("todos") && segments[2].matches("\\d+")
        ? Integer.valueOf(segments[2])
        : null;
  }
}
