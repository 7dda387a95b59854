package routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several rules that fit a path answers it. */
abstract class PrecedenceContract {

  @ParameterizedTest
  @CsvSource({
    "/p/one/static, static",
    "/p/one/12, int 12",
    "/p/one/1.5, float 1.5",
    "/p/one/3f2504e0-4f89-11d3-9a0c-0305e82c3301, uuid 3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    "/p/one/a, any a",
    "/p/one/c, string c",
    "/p/one/99999999999, string 99999999999",
    "/p/one/c/d, path c/d",
    "/p/even/4, even 4",
    "/p/even/5, anything 5",
    "/p/min/7, min 7",
    "/p/min/3, other 3",
    "/p/w/1/x, w2 1 x",
    "/p/w/q/x, w1 q",
    "/p/w/q/y, w3 q y",
    "/p/w/q/y/z, w3 q y/z",
    "/p/w/1/y/z, w3 1 y/z",
    "/p/back/static/one, literal",
    "/p/back/static/two, backtracked static",
    "/p/v/a.json, vj a",
    "/p/v/prea, vp a",
    "/p/v/preb.json, vpj b",
    "/p/v/pre, v pre",
    "/p/v/.json, v .json",
  })
  void answersByTheNarrowestRule(String path, String text, TestClient client) {
    assertThat(client.get(path).text()).isEqualTo(text);
  }
}
