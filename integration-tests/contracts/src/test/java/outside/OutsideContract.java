package outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.Context;
import dev.ampoule.Key;
import dev.ampoule.RequestGlobals;
import dev.ampoule.config.Config;
import dev.ampoule.http.Request;
import dev.ampoule.testing.TestClient;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** The context of an application without a request. */
abstract class OutsideContract {

  private static String ends(TestClient client) {
    String text = client.get("/ends").text();
    client.get("/ends"); // the end of that request
    return text;
  }

  @Test
  @Row("9.3")
  void givesApplicationAndGlobalsAndEndsWithTeardown(TestClient client) {
    ends(client);
    String name =
        client
            .app()
            .context(
                () -> {
                  RequestGlobals.current().set(OutsideApp.NAME, "ann");
                  return App.current().name();
                });

    assertThat(name).isEqualTo("outside.OutsideApp");
    assertThat(ends(client)).contains("2 fine, 1 ann");
  }

  @Test
  @Row("9.3")
  void tellsTeardownOfTheExceptionAndThrowsIt(TestClient client) {
    ends(client);

    assertThatThrownBy(
            () ->
                client
                    .app()
                    .context(
                        () -> {
                          throw new IOException("disk");
                        }))
        .isInstanceOf(IOException.class);
    assertThat(ends(client)).contains("2 disk, 1 nobody");
  }

  @Test
  @Row({"8.13", "9.3"})
  void runsAllTeardownAndThrowsWhatOneThrew(TestClient client) {
    assertThatThrownBy(() -> client.app().context(() -> RequestGlobals.current().set("fail", true)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@TeardownAppContext")
        .hasRootCauseMessage("first");
  }

  @Test
  @Row("8.11")
  void runsTeardownAfterARequestToo(TestClient client) {
    ends(client);
    client.get("/name");

    assertThat(ends(client)).endsWith("2 fine, 1 nobody");
  }

  @Test
  @Row("9.5")
  void theInnermostContextIsCurrent(TestClient client) {
    try (App other = OutsideAppFactory.create(Config.of(Map.of("WHICH", "other")))) {
      String seen =
          client.testRequestContext(
              "/name",
              () -> {
                RequestGlobals.current().set(OutsideApp.NAME, "outer");
                String inner =
                    other.context(
                        () ->
                            App.current().config().string("WHICH")
                                + " "
                                + RequestGlobals.current().get(OutsideApp.NAME, "nobody"));
                return inner
                    + ", "
                    + (App.current() == client.app())
                    + " "
                    + RequestGlobals.current().get(OutsideApp.NAME);
              });

      assertThat(seen).isEqualTo("other nobody, true outer");
    }
  }

  @Test
  @Row("9.10")
  void aRequestInsideHasGlobalsOfItsOwn(TestClient client) {
    String name =
        client
            .app()
            .context(
                () -> {
                  RequestGlobals.current().set(OutsideApp.NAME, "outer");
                  return client.get("/name").text();
                });

    assertThat(name).isEqualTo("nobody");
  }

  @Test
  @Row({"9.6", "9.7"})
  void globalsAreABag(TestClient client) {
    Key<Integer> count = Key.of("count");
    client
        .app()
        .context(
            () -> {
              RequestGlobals globals = RequestGlobals.current();
              assertThat(globals.get(count)).isNull();
              assertThat(globals.get(count, 7)).isEqualTo(7);
              assertThat(globals.setDefault(count, () -> 8)).isEqualTo(8);
              assertThat(globals.setDefault(count, () -> 9)).isEqualTo(8);
              assertThat(globals.contains(count)).isTrue();
              assertThat(globals.contains(Key.of("count"))).isFalse();
              assertThat(globals.pop(count)).isEqualTo(8);
              assertThat(globals.contains(count)).isFalse();
              globals.set("a", 1);
              globals.set("b", 2);
              assertThat(globals.names()).containsExactly("a", "b");
              assertThat(globals.pop("a")).isEqualTo(1);
              assertThat(globals.get("a", 3)).isEqualTo(3);
            });
  }

  @Test
  @Row("4.11")
  void urlsGetTheirDefaultsOutsideOfRequests(TestClient client) {
    String url =
        client
            .app()
            .context(
                () -> {
                  RequestGlobals.current().set(OutsideApp.NAME, "ann");
                  return App.current().urlFor("name", Map.of());
                });

    assertThat(url).isEqualTo("http://outside.test/name?by=ann");
    assertThat(client.get("http://outside.test/url").text()).isEqualTo("/name?by=nobody");
  }

  @Test
  @Row("9.1")
  void hasNoRequestAndTheMessageSaysWhatToDo(TestClient client) {
    client
        .app()
        .context(
            () ->
                assertThatThrownBy(Request::current)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                        "no request in this thread. A request is there in handlers, hooks and"
                            + " streaming bodies; to carry it to another thread, pass the task"
                            + " through Context.wrap(task) or give it to Context.executor(); in a"
                            + " test, use testRequestContext."));
  }

  @Test
  @Row({"9.1", "9.2"})
  void withoutAnyContextTheMessageSaysHowToGetOne(TestClient client) {
    assertThat(Context.hasApp()).isFalse();
    assertThatThrownBy(App::current)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "no application in this thread. There is one while a request is served and in"
                + " app.context(() -> ...); to carry it to another thread, pass the task through"
                + " Context.wrap(task) or give it to Context.executor().");
    assertThat(client.app().context(Context::hasApp)).isTrue();
    assertThat(client.app().context(Context::hasRequest)).isFalse();
  }
}
