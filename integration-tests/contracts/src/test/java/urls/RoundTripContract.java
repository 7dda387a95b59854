package urls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.routing.Url;
import dev.ampoule.testing.RequestSnapshot;
import dev.ampoule.testing.TestClient;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever a builder is given, its URL leads back to the endpoint with equal arguments. */
abstract class RoundTripContract {

  private static final String[] PIECES = {
    "a", "Z", "0", "9", "-", "_", ".", "~", "..", "%", "%2F", "+", " ", "&", "=", "?", "#", ";",
        ":",
    "@", "!", "$", "'", "(", ")", "*", ",", "\"", "<", ">", "{", "}", "|", "\\", "^", "`", "[", "]",
    "ä", "€", "日本", "😀", "\u00A0", "\u0001", "\n", "é"
  };

  /** Text without a line end, which no path may hold. */
  private static String line(Random random) {
    return text(random).replace("\n", "");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    do {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    } while (random.nextInt(6) > 0);
    return text.toString();
  }

  private static void assertLeadsBack(
      TestClient client, Supplier<Url> url, String endpoint, Map<String, Object> arguments) {
    String target = client.testRequestContext("/", () -> url.get().toString());
    RequestSnapshot request = client.get(target, r -> r.raw()).request();

    assertThat(request.endpoint()).as(target).isEqualTo(endpoint);
    assertThat(request.viewArgs()).as(target).isEqualTo(arguments);
  }

  @RepeatedTest(200)
  void leadsBack(RepetitionInfo repetition, TestClient client) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text = text(random);
    String withSlash = text + "/" + text(random);
    String path = "p" + line(random) + "/" + line(random) + "e";
    String first = text(random).replace('-', '_');
    String second = text(random).replace('-', '_');
    int number = random.nextInt() & Integer.MAX_VALUE;
    double price = number / 64.0;
    UUID copy = new UUID(random.nextLong(), random.nextLong());

    assertLeadsBack(client, () -> UrlsAppUrls.text(text), "text", Map.of("s", text));
    assertLeadsBack(client, () -> UrlsAppUrls.page(number), "page", Map.of("page", number));
    assertLeadsBack(client, () -> LibraryUrls.book(number), "library.book", Map.of("id", number));
    assertLeadsBack(
        client, () -> LibraryUrls.price(price), "library.price", Map.of("price", price));
    assertLeadsBack(client, () -> LibraryUrls.copy(copy), "library.copy", Map.of("copy", copy));
    assertLeadsBack(
        client,
        () -> LibraryUrls.shelf("right", text),
        "library.shelf",
        Map.of("side", "right", "name", text));
    assertLeadsBack(client, () -> LibraryUrls.file(path), "library.file", Map.of("file", path));
    assertLeadsBack(
        client,
        () -> LibraryUrls.pair(first, second),
        "library.pair",
        Map.of("a", first, "b", second));
    assertEscaped(client, withSlash);
  }

  /** A slash in a string cannot lead back to it, and must not lead anywhere else. */
  private static void assertEscaped(TestClient client, String withSlash) {
    String target = client.testRequestContext("/", () -> UrlsAppUrls.text(withSlash).toString());

    assertThat(target.substring("/s/".length())).doesNotContain("/").contains("%2F");
  }
}
