package dev.ampoule.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadTest {

  private final Load load =
      new Load(2_000_000_000L, new long[] {4_000, 1_000, 3_000, 2_000, 9_000});

  @Test
  void countsRequestsPerSecond() {
    assertThat(load.rate()).isEqualTo(2.5);
  }

  @Test
  void takesPercentilesOfTheSortedLatencies() {
    assertThat(load.micros(0.5)).isEqualTo(3.0);
    assertThat(load.micros(1)).isEqualTo(9.0);
  }
}
