package order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import semantics.Row;

/** What runs for a request is what {@code docs/lifecycle.md} says, line by line. */
abstract class OrderContract {

  static Stream<LifecyclePage.Example> examples() {
    return LifecyclePage.read().stream();
  }

  @ParameterizedTest
  @Row({
    "7.8", "8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7", "8.8", "8.9", "8.11", "8.12", "8.13",
    "8.14"
  })
  @MethodSource("examples")
  void runsWhatThePageSays(LifecyclePage.Example example, TestClient client) {
    TestResponse response = client.open(TestRequest.of(example.method(), example.target()));

    assertThat(response.request().globals().get(Steps.NAME))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactlyElementsOf(example.steps());
    assertThat(response.status()).isEqualTo(example.status());
  }

  @Test
  void thePageHasAnExampleOfEveryKind() {
    assertThat(examples().map(LifecyclePage.Example::name))
        .containsExactly(
            "success",
            "no route",
            "method not allowed",
            "redirect",
            "abort in a before hook",
            "failure in a before hook",
            "handled error",
            "unhandled error",
            "failure in an after hook",
            "failure in teardown",
            "streaming");
  }

  @Test
  void keepsGoingAfterEach(TestClient client) {
    examples().forEach(e -> client.open(TestRequest.of(e.method(), e.target())));

    assertThat(List.of(client.get("/parent/child/").text())).containsExactly("done");
  }
}
