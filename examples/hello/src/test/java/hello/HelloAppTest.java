package hello;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ampoule.testing.AmpouleExtension;
import dev.ampoule.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HelloAppTest {

  @RegisterExtension
  static final AmpouleExtension APP = AmpouleExtension.inMemory(HelloAppFactory::create);

  @Test
  void greets(TestClient client) {
    assertEquals("Hello, World!", client.get("/").text());
    assertEquals("Hello, Ada!", client.get("/hello/Ada").text());
  }
}
