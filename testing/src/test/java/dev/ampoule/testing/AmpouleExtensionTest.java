package dev.ampoule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In an instance field there is one application for each test, which is closed after it. */
final class AmpouleExtensionTest {

  private static final List<App> MADE = new ArrayList<>();
  private static final List<String> CLOSED = new ArrayList<>();

  @RegisterExtension
  final AmpouleExtension app = AmpouleExtension.inMemory(AmpouleExtensionTest::create);

  private static App create() {
    App app = EchoApp.create(() -> CLOSED.add("app"));
    MADE.add(app);
    return app;
  }

  @RepeatedTest(2)
  void makesAnApplicationForEachTest(TestClient client, TestClient other, App app) {
    assertThat(MADE.getLast()).isSameAs(app);
    assertThat(CLOSED).hasSize(MADE.size() - 1);
    assertThat(client.app()).isSameAs(app);
    assertThat(other).isNotSameAs(client);
  }

  @AfterAll
  static void closedThemAll() {
    assertThat(MADE).hasSize(2).doesNotHaveDuplicates();
    assertThat(CLOSED).hasSize(2);
  }
}
