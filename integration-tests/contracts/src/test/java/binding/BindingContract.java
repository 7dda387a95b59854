package binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes and sources of arguments, and the one answer to all that is wrong with them. */
abstract class BindingContract {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/shapes/required?q=a&q=b | required a",
        "/shapes/required?q= | required ",
        "/shapes/required?q=%C3%A4+%2B | required ä +",
        "/shapes/required?other=1;q=2&q=%zz | required %zz",
        "/shapes/nullable | nullable null null",
        "/shapes/nullable?q=a&n=1 | nullable a 1",
        "/shapes/list | list []",
        "/shapes/list?n=3&n=1&n=3 | list [3, 1, 3]",
        "/shapes/set | set []",
        "/shapes/set?color=RED&color=RED | set [RED]",
        "/shapes/default | default 20 RED 2026-11-20",
        "/shapes/default?limit=1&color=DARK_GREEN&day=2000-01-01 | default 1 DARK_GREEN 2000-01-01",
        "/shapes/default-list | list [7]",
        "/shapes/default-list?n=1 | list [1]",
        "/shapes/renamed?page-size=5 | renamed 5",
      })
  void bindsQueryParameters(String path, String text, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text().strip()).isEqualTo(text);
  }

  @Test
  void leavesOptionalsEmpty(TestClient client) {
    assertThat(client.get("/shapes/optional").text())
        .isEqualTo(
            "Optional.empty Optional.empty OptionalInt.empty OptionalLong.empty"
                + " OptionalDouble.empty");
  }

  @Test
  void fillsOptionals(TestClient client) {
    String uuid = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

    TestResponse response =
        client.get(
            "/shapes/optional",
            request ->
                request.query("s", "a").query("u", uuid).query("i", 1).query("l", 2).query("d", 3));

    assertThat(response.text())
        .isEqualTo(
            "Optional[a] Optional["
                + uuid
                + "] OptionalInt[1] OptionalLong[2] OptionalDouble[3.0]");
  }

  @Test
  void bindsHeaders(TestClient client) {
    String uuid = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

    TestResponse response =
        client.get(
            "/sources/header",
            request ->
                request
                    .header("x-request-id", uuid)
                    .header("X-Tag", "a")
                    .header("X-Tag", "b")
                    .header("Accept", "text/html"));

    assertThat(response.text()).isEqualTo(uuid + " [a, b] text/html");
  }

  @Test
  void bindsCookies(TestClient client) {
    client.setCookie("theme", "dark blue");

    assertThat(client.get("/sources/cookie").text()).isEqualTo("dark blue 10");
  }

  @Test
  void bindsEverySourceAtOnce(TestClient client) {
    client.setCookie("since", "2026-01-31");

    TestResponse response =
        client.get(
            "/sources/all/7",
            request ->
                request
                    .query("limit", 3)
                    .query("color", "RED")
                    .query("name", "ann")
                    .header("X-Level", "9"));

    assertThat(response.text()).isEqualTo("7 3 RED 9 2026-01-31 ann");
  }

  @Test
  void namesEveryParameterThatIsWrongInOneAnswer(TestClient client) {
    client.setCookie("since", "yesterday");

    TestResponse response =
        client.get(
            "/sources/all/7",
            request ->
                request
                    .query("limit", "many")
                    .query("color", "blue")
                    .query("name", "ann")
                    .header("X-Level", "99999"));

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text())
        .contains(List.of("limit", "color", "RED", "DARK_GREEN", "X-Level", "since"))
        .doesNotContain("name ");
  }

  @Test
  void namesEveryParameterThatIsMissing(TestClient client) {
    TestResponse response = client.get("/sources/all/7");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).contains(List.of("limit", "color", "X-Level", "since", "name"));
  }

  @Test
  void escapesABadValueInTheAnswer(TestClient client) {
    TestResponse response = client.get("/types/int?v=%3Cscript%3E");

    assertThat(response.text()).doesNotContain("<script>");
  }
}
