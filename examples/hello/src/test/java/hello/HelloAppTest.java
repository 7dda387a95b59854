package hello;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.Config;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HelloAppTest {

  private final App app = HelloAppFactory.create(Config.defaults());
  private final TestClient client = TestClient.inMemory(app);

  @AfterEach
  void close() {
    client.close();
    app.close();
  }

  @Test
  void welcomes() {
    TestResponse response = client.get("/");

    assertThat(response.text()).isEqualTo("<h1>Hello!</h1>\n");
    assertThat(response.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
  }

  @Test
  void greetsByName() {
    TestResponse response = client.get("/hello/you");

    assertThat(response.text()).isEqualTo("Hello, you!\n");
    assertThat(response.mimetype()).isEqualTo("text/plain");
  }

  @Test
  void squaresANumber() {
    assertThat(client.get("/square/12").text()).isEqualTo("12 × 12 = 144\n");
  }

  @Test
  void knowsOnlyNumbersToSquare() {
    assertThat(client.get("/square/twelve").status()).isEqualTo(404);
  }
}
