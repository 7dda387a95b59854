package ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.AmpouleExtension;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class IdsHttp2Test extends IdsContract {

  @RegisterExtension
  static final AmpouleExtension APP =
      AmpouleExtension.overHttp2(() -> IdsAppFactory.create(CONFIG));

  /** Helidon cannot write such a header: its Huffman code is longer than the text. */
  @Test
  void anIdThatCannotBeSentIsNotTold(TestClient client) {
    String id = "~".repeat(40);

    TestResponse response = client.get("/", request -> request.header("X-Request-ID", id));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text()).isEqualTo(id);
    assertThat(response.header("X-Request-ID")).isNull();
  }
}
