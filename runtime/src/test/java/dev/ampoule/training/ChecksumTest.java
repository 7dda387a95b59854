package dev.ampoule.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code printf TEXT | cksum} prints. */
class ChecksumTest {

  @ParameterizedTest
  @CsvSource({"'', 4294967295 0", "a, 1220704766 1", "123456789, 930766865 9"})
  void isThatOfPosix(String text, String expected) throws IOException {
    Checksum sum = new Checksum();
    sum.add(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));

    assertThat(sum).hasToString(expected);
  }
}
