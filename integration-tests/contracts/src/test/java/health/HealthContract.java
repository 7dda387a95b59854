package health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about the application's health. */
abstract class HealthContract {

  private static final String READY = "/health/ready";
  private static final String LIVE = "/health/live";
  private static final String ALL_READY =
      "{\"status\":\"UP\",\"checks\":[{\"name\":\"lungs\",\"status\":\"UP\"},"
          + "{\"name\":\"stomach\",\"status\":\"UP\"}]}";

  @AfterEach
  void recover(TestClient client) {
    client.get("/fail/heart/none");
    client.get("/fail/stomach/none");
    client.get("/fail/lungs/none");
  }

  @Test
  void checksOfAKindAreListed(TestClient client) {
    TestResponse ready = client.get(READY);

    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.header("Content-Type")).isEqualTo("application/json");
    assertThat(ready.header("Cache-Control")).isEqualTo("no-store");
    assertThat(sorted(ready.text())).isEqualTo(sorted(ALL_READY));
    assertThat(client.get(LIVE).text())
        .isEqualTo("{\"status\":\"UP\",\"checks\":[{\"name\":\"heart\",\"status\":\"UP\"}]}");
  }

  @Test
  void failedCheckIsNamedAndItsReasonIsNot(TestClient client) {
    client.get("/fail/stomach/ulcer");

    TestResponse ready = client.get(READY);

    assertThat(ready.status()).isEqualTo(503);
    assertThat(ready.text())
        .startsWith("{\"status\":\"DOWN\",")
        .contains("{\"name\":\"stomach\",\"status\":\"DOWN\"}")
        .contains("{\"name\":\"lungs\",\"status\":\"UP\"}")
        .doesNotContain("ulcer");
    assertThat(client.get(LIVE).status()).isEqualTo(200);
  }

  @Test
  void failureOfTheProgramItselfIsNotLive(TestClient client) {
    client.get("/fail/heart/attack");

    assertThat(client.get(LIVE).status()).isEqualTo(503);
    assertThat(client.get(READY).status()).isEqualTo(200);
  }

  @Test
  void failedCheckRecovers(TestClient client) {
    client.get("/fail/lungs/cough");
    assertThat(client.get(READY).status()).isEqualTo(503);

    client.get("/fail/lungs/none");

    assertThat(client.get(READY).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stomach", "lungs"})
  void checkThatHangsIsDownAfterItsTime(String organ, TestClient client) {
    client.get("/fail/" + organ + "/hang");

    assertThat(client.get(READY).status()).isEqualTo(503);
    assertThat(client.get(READY).text())
        .contains("{\"name\":\"" + organ + "\",\"status\":\"DOWN\"}");
  }

  @Test
  void headHasTheStatusAlone(TestClient client) {
    client.get("/fail/stomach/ulcer");

    TestResponse ready = client.head(READY);

    assertThat(ready.status()).isEqualTo(503);
    assertThat(ready.text()).isEmpty();
  }

  @Test
  void otherMethodsAreTheApplications(TestClient client) {
    assertThat(client.post(READY).text()).isEqualTo("posted");
    assertThat(client.post(LIVE).status()).isEqualTo(404);
  }

  @Test
  void queryDoesNotCountAndPathsBelowAreTheApplications(TestClient client) {
    assertThat(client.get(LIVE + "?x=1").status()).isEqualTo(200);
    assertThat(client.get(LIVE + "/more").status()).isEqualTo(404);
    assertThat(client.get("/health").status()).isEqualTo(404);
  }

  @Test
  void middlewareIsNotAsked(TestClient client) {
    assertThat(client.get(LIVE).header("X-Middleware")).isNull();
    assertThat(client.get("/nothing").header("X-Middleware")).isEqualTo("yes");
  }

  @Test
  void mountedApplicationAnswersForItself(TestClient client) {
    client.get("/fail/stomach/ulcer");

    assertThat(client.get("/inner" + READY).status()).isEqualTo(200);
    client.get("/inner/fail/stomach/ulcer");
    assertThat(client.get("/inner" + READY).status()).isEqualTo(503);
    client.get("/inner/fail/stomach/none");
  }

  /** The order of the wiring is not what is tested here. */
  private static String sorted(String text) {
    return text.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
