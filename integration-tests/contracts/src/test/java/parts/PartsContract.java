package parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.Context;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parts.storage.Journal;

/** What parts an application has, how they are asked for, and how long they live. */
abstract class PartsContract {

  private static final String BEGIN = "begin transaction in a ledger of 80 sheets";
  private static final String END = "end transaction in a ledger of 80 sheets";

  private static List<String> lines(TestClient client) {
    return Objects.requireNonNull((Journal) client.app().config().get(Journal.KEY)).lines();
  }

  @BeforeEach
  void forget(TestClient client) {
    lines(client).removeIf(line -> !line.startsWith("open draft"));
  }

  /** What was noted until the request had been torn down. */
  private static List<String> until(TestClient client, TestResponse response) {
    assertThat(response.request().path()).startsWith("/");
    return List.copyOf(lines(client));
  }

  @Test
  void tellsPartsApartByQualifiersAndTheirValues(TestClient client) {
    assertThat(client.get("/places/qualified").text()).isEqualTo("home, work, left, right");
  }

  @Test
  void givesAllPartsOfATypeInTheOrderOfTheirProviders(TestClient client) {
    assertThat(client.get("/places/all").text()).isEqualTo("home, work, left, right; home");
    assertThat(client.get("/places/plugins").text()).isEqualTo("grammar, spelling");
  }

  @Test
  void givesWhatNeedNotBeThere(TestClient client) {
    assertThat(client.get("/places/optional").text()).isEqualTo("false true home");
  }

  @Test
  void buildsClassesOfOtherPackagesThatSomethingNeeds(TestClient client) {
    assertThat(client.get("/places/ledger").text()).isEqualTo("a ledger of 80 sheets");
  }

  @Test
  void givesARequestWhatIsItsOwn(TestClient client) {
    assertThat(client.get("/tx/same").text()).startsWith("true true ");
    assertThat(client.get("/tx/same").text()).isNotEqualTo(client.get("/tx/same").text());
  }

  @Test
  void makesNothingForARequestThatDoesNotAsk(TestClient client) {
    TestResponse response = client.get("/tx/none");

    assertThat(response.text()).isEqualTo("no transaction");
    assertThat(until(client, response)).doesNotContain(BEGIN);
  }

  @Test
  void closesWhatARequestHasInReverseOrderAfterItsTeardown(TestClient client) {
    assertThat(until(client, client.get("/tx/same?hook")))
        .containsSubsequence(BEGIN, "hook in true", "open audit", "teardown", "close audit", END);
  }

  @Test
  void closesWhatAStreamedResponseHasAfterTheStream(TestClient client) {
    TestResponse response = client.get("/tx/stream?text=flow");

    assertThat(response.text()).isEqualTo("flow");
    assertThat(until(client, response))
        .containsSubsequence(BEGIN, "stream in true", "teardown", END);
  }

  @Test
  void givesAnErrorHandlerWhatTheHandlerHad(TestClient client) {
    TestResponse response = client.get("/tx/fail");

    assertThat(response.text()).isEqualTo("failed in its own: true");
    assertThat(until(client, response)).endsWith(END);
  }

  @Test
  void givesAdviceWhatTheHandlerHas(TestClient client) {
    TestResponse response = client.get("/logged");

    assertThat(response.header("X-Transaction")).isEqualTo(response.text());
  }

  @Test
  void refusesAPartThatAsksForItself(TestClient client) {
    assertThat(client.get("/riddles/twice").text()).isEqualTo("made; made");
    assertThat(client.get("/riddles/twice?riddle=itself").text())
        .isEqualTo(
            "Riddle asks for itself while it is made; Riddle asks for itself while it is made");
  }

  @Test
  void triesAgainToMakeWhatHasFailed(TestClient client) {
    assertThat(client.get("/riddles/twice?riddle=none").text())
        .isEqualTo("there is no answer; there is no answer");
  }

  @Test
  void carriesWhatARequestHasToOtherThreads(TestClient client) {
    assertThat(client.get("/tx/other-thread").text()).isEqualTo("true");
  }

  @Test
  void closesTheOthersWhenOneFailsToClose(TestClient client) {
    TestResponse response = client.get("/tx/broken");

    assertThat(response.status()).isEqualTo(500);
    assertThat(until(client, response)).containsSubsequence("close audit", END, "end broken");
  }

  private static Transaction transaction(App app) {
    List<Transaction> answers = new ArrayList<>();
    app.send(new Clerk.Ask(answers));
    return answers.getFirst();
  }

  @Test
  void givesAContextOutsideOfRequestsItsOwn(TestClient client) {
    App app = client.app();
    List<Callable<Transaction>> later = new ArrayList<>();

    app.context(
        () -> {
          assertThat(transaction(app)).isSameAs(transaction(app));
          later.add(Context.wrap((Callable<Transaction>) () -> transaction(app)));
        });

    assertThat(lines(client)).containsSubsequence(BEGIN, END);
    assertThatThrownBy(() -> later.getFirst().call())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "no Transaction: the request or context that this task was taken from has ended");
  }

  @Test
  void closesWhatTheContextOfARequestHas(TestClient client) {
    client.testRequestContext("/tx/none", () -> assertThat(transaction(client.app())).isNotNull());

    assertThat(lines(client)).containsSubsequence(BEGIN, END);
  }

  @Test
  void saysThatThereIsNoContext(TestClient client) {
    assertThatThrownBy(() -> transaction(client.app()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("no Transaction in this thread: it is made for a request.");
  }
}
