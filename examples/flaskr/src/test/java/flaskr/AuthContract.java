package flaskr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may come in. */
abstract class AuthContract extends FlaskrContract {

  @Test
  void registers() {
    TestResponse response = register("a", "a");

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.text()).isEqualTo("{\"id\":3,\"username\":\"a\"}\n");
    assertThat(client.get("/auth/user", as("a", "a")).text())
        .isEqualTo("{\"id\":3,\"username\":\"a\"}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 422, Username is required.",
    "a, '', 422, Password is required.",
    "test, test, 409, User test is already registered."
  })
  void registersOnlyWhatIsWhole(String username, String password, int status, String message) {
    TestResponse response = register(username, password);

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.text()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({"a, test", "test, a", "other, test", "'', ''"})
  void refusesAWrongNameOrPassword(String username, String password) {
    TestResponse response = client.get("/auth/user", as(username, password));

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.header("WWW-Authenticate"))
        .isEqualTo("Basic realm=\"flaskr\", charset=\"UTF-8\"");
  }

  @ParameterizedTest
  @CsvSource({"Basic", "Basic !", "Basic dGVzdA==", "Bearer dGVzdDp0ZXN0", "x"})
  void refusesWhatIsNoNameAndPassword(String header) {
    TestResponse response =
        client.get("/auth/user", request -> request.header("Authorization", header));

    assertThat(response.status()).isEqualTo(401);
  }

  private TestResponse register(String username, String password) {
    Map<String, String> body = Map.of("username", username, "password", password);
    return client.post(
        "/auth/register", request -> request.json(body).header("Accept", "application/json"));
  }
}
