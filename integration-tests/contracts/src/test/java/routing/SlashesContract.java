package routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slashes at the end of a path, and repeated ones. */
abstract class SlashesContract {

  @ParameterizedTest
  @CsvSource({
    "/s/branch/, branch",
    "/s/leaf, leaf",
    "/s/lax-branch/, lax branch",
    "/s/lax-branch, lax branch",
    "/s/lax-branch//, lax branch",
    "/s/lax-leaf, lax leaf",
    "/s/lax-leaf/, lax leaf",
    "//s/leaf, leaf",
    "///s/leaf, leaf",
    "/s/raw/a//b, raw a//b",
    "/s/mm, mm get",
  })
  void matchesWithoutRedirect(String path, String text, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "/s/branch, http://localhost/s/branch/",
    "/s/branch?q=1&r=a%20b, http://localhost/s/branch/?q=1&r=a%20b",
    "/s/branch//, http://localhost/s/branch/",
    "/s/a//b/x, http://localhost/s/a/b/x",
    "/s//a///b/x?q=1, http://localhost/s/a/b/x?q=1",
  })
  void redirectsToTheCanonicalPath(String path, String location, TestClient client) {
    TestResponse response = client.get(path);

    assertThat(response.status()).isEqualTo(308);
    assertThat(response.location()).isEqualTo(location);
    assertThat(response.mimetype()).isEqualTo("text/html");
  }

  @Test
  void redirectsOptionsAsAnyOtherMethod(TestClient client) {
    TestResponse response = client.options("/s/branch");

    assertThat(response.status()).isEqualTo(308);
    assertThat(response.location()).isEqualTo("http://localhost/s/branch/");
    assertThat(client.options("/s/branch/").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/s/leaf/",
        "/s/leaf%20",
        "/s/LEAF",
        "/s/nothing//here",
        "/s/raw/",
        "/s/exact//5",
        "/s//exact/5"
      })
  void findsNothing(String path, TestClient client) {
    assertThat(client.get(path).status()).isEqualTo(404);
  }

  @Test
  void refusesTheMethodOfAMissingSlashWhereOnlyOthersAreAccepted(TestClient client) {
    TestResponse response = client.delete("/s/post");

    assertThat(response.status()).isEqualTo(405);
  }

  @Test
  void redirectsAPostWithItsBodyToTheBranch(TestClient client) {
    TestResponse response = client.post("/s/post", request -> request.data("x").followRedirects());

    assertThat(response.text()).isEqualTo("post");
    assertThat(response.history()).extracting(TestResponse::status).containsExactly(308);
  }

  @Test
  void redirectsToTheBranchThatAcceptsTheMethod(TestClient client) {
    TestResponse response = client.put("/s/mm");

    assertThat(response.status()).isEqualTo(308);
    assertThat(response.location()).isEqualTo("http://localhost/s/mm/");
  }

  @Test
  void doesNotLeaveTheHostWithDoubleSlashes(TestClient client) {
    TestResponse response = client.get("//evil.example/%2e%2e");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.location()).isNull();
  }
}
