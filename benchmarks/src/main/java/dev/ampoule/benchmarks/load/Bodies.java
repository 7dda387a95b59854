package dev.ampoule.benchmarks.load;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is posted. */
final class Bodies {

  private Bodies() {}

  /** An order of ten lines, about 800 bytes. */
  static String purchase() {
    return IntStream.range(0, 10)
        .mapToObj(Bodies::line)
        .collect(
            Collectors.joining(
                ",",
                "{\"id\":90125,\"customer\":\"Ada Lovelace\",\"paid\":true,\"lines\":[",
                "]}"));
  }

  private static String line(int i) {
    return "{\"sku\":\"SKU-10000%d\",\"name\":\"a thing to buy, no. %d\",\"quantity\":%d,\"price\":%d.5}"
        .formatted(i, i, 1 + i, 15 + i);
  }
}
