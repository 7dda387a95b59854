package dev.ampoule.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record with a codec as the processor generates it. */
record Item(String title, int count, @Nullable String note, List<String> tags) {

  Item {
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative");
    }
  }
}
