package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ampoule.memory.MemoryRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a client sends is read as something: no parser throws. */
class HostileInputTest {

  private static final String ALPHABET =
      "aZ09%%%=&&;;,,\"\"\\\\//..::[]<>?#+-_*()@!$'`{}|^~ \t\r\n"
          + "\0\u0001\u007f\u0080\u00e9\u20ac\ud83d\ude00";

  private static Stream<String> inputs() {
    Random random = new Random(20261120);
    return Stream.generate(() -> input(random)).limit(3_000);
  }

  private static String input(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  @Test
  void parsersTakeAnything() {
    inputs().forEach(HostileInputTest::parse);
  }

  private static void parse(String input) {
    Request request = Requests.of(MemoryRequest.get("/" + input + "?" + input).authority(input));

    assertThatCode(
            () -> {
              Cookies.parse(input);
              QueryString.parse(input);
              ContentType.parameters(input);
              EntityTags.parse(List.of(input));
              HttpDate.parse(input);
              ByteRange.parse("bytes=" + input, 100);
              Accept.parse(List.of(input)).bestMatch(List.of("text/html"));
            })
        .as(input)
        .doesNotThrowAnyException();
    assertThat(request.path()).startsWith("/").doesNotStartWith("//");
    assertThat(request.url()).startsWith("http://");
    assertThat(request.host()).matches("[A-Za-z0-9.:\\[\\]-]*");
    assertThat(request.args().size()).isNotNegative();
  }

  @Test
  void whatIsSentBackIsSafe() {
    inputs().forEach(HostileInputTest::sendBack);
  }

  private static void sendBack(String input) {
    Response redirect = Response.redirect(input);

    assertThat(redirect.headers().get("Location")).matches("[!-~]*");
    assertThat(Html.escape(input)).doesNotContain("<", ">", "\"", "'");
    assertThat(Cookies.parse(ResponseCookie.of("k", input).path(null).toHeader()).get("k"))
        .isEqualTo(wellFormed(input));
  }

  /** A lone half of a surrogate pair has no encoding: it is sent as a question mark. */
  private static String wellFormed(String input) {
    return new String(input.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
