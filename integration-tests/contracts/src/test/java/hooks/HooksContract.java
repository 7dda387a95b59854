package hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** The order of hooks for requests that succeed, fail, stop early or match nothing. */
abstract class HooksContract {

  /** Sends the request, and gives the journal of what ran for it. */
  private static String journal(TestClient client, TestRequest request) {
    String run = Long.toHexString(System.nanoTime());
    client.open(request.header("X-Run", run));
    return client.get("/journal/" + run).text();
  }

  private static TestRequest get(String path) {
    return TestRequest.of("GET", path);
  }

  @Test
  void runsHooksOfTheApplicationAroundTheView(TestClient client) {
    assertThat(journal(client, get("/plain"))).isEqualTo("a1 a2 w view A2:200 A1 t2 t1:ok");
  }

  @Test
  @Row("8.7")
  void runsHooksFromTheApplicationInwardsAndBack(TestClient client) {
    assertThat(journal(client, get("/outer/inner/")))
        .isEqualTo("a1 a2 w p1 p2 c1 c2 view C2 C1 P2 P1 A2:200 A1 tc tp t2 t1:ok");
  }

  @Test
  @Row("7.10")
  void runsHooksOfAParentOnlyForItsOwnRequests(TestClient client) {
    assertThat(journal(client, get("/outer/")))
        .isEqualTo("a1 a2 w p1 p2 view P2 P1 A2:200 A1 tp t2 t1:ok");
  }

  @Test
  @Row("7.11")
  void runsHooksOfABlueprintBesideItsHooksForTheApplication(TestClient client) {
    assertThat(journal(client, get("/wide/"))).isEqualTo("a1 a2 w h view A2:200 A1 t2 t1:ok");
  }

  @Test
  @Row("8.3")
  void stopsAtABeforeHookThatAnswers(TestClient client) {
    assertThat(journal(client, get("/outer/").header("X-Stop-Outer", "yes")))
        .isEqualTo("a1 a2 w p1 P2 P1 A2:403 A1 tp t2 t1:ok");
  }

  @Test
  void answersWithWhatABeforeHookReturns(TestClient client) {
    TestResponse response = client.get("/plain", request -> request.header("X-Stop-App", "halt"));

    assertThat(response.text()).isEqualTo("halt");
    assertThat(response.header("X-App")).isEqualTo("seen");
  }

  @Test
  void sendsWhatAnAfterHookReturns(TestClient client) {
    TestResponse response = client.get("/outer/inner/");

    assertThat(response.text()).isEqualTo("replaced after 200");
    assertThat(response.header("X-App")).isEqualTo("seen");
  }

  @Test
  @Row("8.5")
  void runsOnlyHooksOfTheApplicationWhereNothingMatches(TestClient client) {
    assertThat(journal(client, get("/outer/nothing"))).isEqualTo("a1 a2 w A2:404 A1 t2 t1:ok");
  }

  @Test
  void runsOnlyHooksOfTheApplicationForAMethodThatIsNotAllowed(TestClient client) {
    assertThat(journal(client, TestRequest.of("POST", "/outer/")))
        .isEqualTo("a1 a2 w A2:405 A1 t2 t1:ok");
  }

  @Test
  @Row("8.1")
  void letsABeforeHookAnswerWhereNothingMatches(TestClient client) {
    TestResponse response = client.get("/nothing", request -> request.header("X-Stop-App", "halt"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text()).isEqualTo("halt");
  }

  @Test
  @Row("8.8")
  void runsHooksForAnAutomaticOptions(TestClient client) {
    assertThat(journal(client, TestRequest.of("OPTIONS", "/plain")))
        .isEqualTo("a1 a2 w A2:200 A1 t2 t1:ok");
  }

  @Test
  void runsAfterHooksForAnHttpError(TestClient client) {
    assertThat(journal(client, get("/outer/inner/missing")))
        .isEqualTo("a1 a2 w p1 p2 c1 c2 view C2 C1 P2 P1 A2:200 A1 tc tp t2 t1:ok");
  }

  @Test
  @Row("8.12")
  void tellsTeardownNothingOfAnErrorThatWasHandled(TestClient client) {
    assertThat(journal(client, get("/fail?how=argument")))
        .isEqualTo("a1 a2 w view handled A2:500 A1 t2 t1:ok");
  }

  @Test
  @Row("8.12")
  void tellsTeardownOfAnErrorThatNothingHandled(TestClient client) {
    assertThat(journal(client, get("/fail"))).isEqualTo("a1 a2 w view A2:500 A1 t2 t1:state");
  }

  @Test
  @Row("8.9")
  void answersAFailureOfAnAfterHookWithA500AndRunsThemAgain(TestClient client) {
    TestRequest request = get("/plain").header("X-Fail-After", "yes");

    assertThat(journal(client, request))
        .isEqualTo("a1 a2 w view A2:200 A2:500 t2 t1:after hook failed");
    assertThat(client.get("/plain", r -> r.header("X-Fail-After", "yes")).status()).isEqualTo(500);
  }

  @Test
  @Row("8.13")
  void runsTheOtherTeardownHooksWhenOneFails(TestClient client) {
    TestRequest request = get("/outer/").header("X-Fail-Teardown", "yes");

    assertThat(journal(client, request))
        .isEqualTo("a1 a2 w p1 p2 view P2 P1 A2:200 A1 tp t2 t1:ok");
  }

  @Test
  @Row("8.13")
  void answersAFailureOfTeardownWithA500(TestClient client) {
    TestResponse response = client.get("/outer/", r -> r.header("X-Fail-Teardown", "yes"));

    assertThat(response.status()).isEqualTo(500);
  }

  @Test
  void keepsGlobalsUntilTeardown(TestClient client) {
    assertThat(client.get("/plain").globals()).containsEntry("last", "t1:ok");
  }

  @Test
  void givesEachRequestItsOwnGlobals(TestClient client) {
    client.get("/plain");

    assertThat(client.get("/journal/none").globals()).containsEntry("last", "t1:ok").hasSize(1);
  }
}
