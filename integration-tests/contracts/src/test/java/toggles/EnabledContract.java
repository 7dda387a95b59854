package toggles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** Where the configuration enables a mount, it is like any other. */
abstract class EnabledContract {

  @Test
  @Row("7.12")
  void itsRoutesExist(TestClient client) {
    assertThat(client.get("/admin/audit/").text()).isEqualTo("log");
    assertThat(client.get("/admin/users").text()).isEqualTo("users");
    assertThat(client.get("/preview/").text()).isEqualTo("preview.index");
    assertThat(client.post("/admin/delete").text()).isEqualTo("deleted");
    assertThat(client.get("/admin/delete").text()).isEqualTo("sure?");
  }

  @Test
  @Row("7.12")
  void itsMethodsAreAllowed(TestClient client) {
    assertThat(client.put("/admin/delete").header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
  }

  @Test
  @Row("7.12")
  void itsEndpointsAreKnown(TestClient client) {
    assertThat(client.get("/url/of/admin.users").text()).isEqualTo("/admin/users");
    assertThat(client.get("/typed/admin/url").text()).isEqualTo("/admin/users");
    assertThat(client.get("/preview/self").text()).isEqualTo("/preview/");
  }

  @Test
  @Row("7.12")
  void itOwnsItsPrefix(TestClient client) {
    assertThat(client.get("/admin/no/such").text()).isEqualTo("admin");
  }

  @Test
  @Row("7.12")
  void itsHooksAndHandlersForTheApplicationRun(TestClient client) {
    TestResponse response = client.get("/reports/teapot");

    assertThat(response.header("X-Admin")).isEqualTo("on");
    assertThat(response.request().globals()).containsEntry("admin", "torn down");
    assertThat(response.text()).isEqualTo("admin's teapot");
  }

  @Test
  @Row("7.12")
  void whatItTakesAsASupplierIsMadeWhenItIsUsed(TestClient client) {
    assertThat(client.get("/admin/vault").text()).isEqualTo("gold");
    assertThat(client.get("/ledger").text()).isEqualTo("[vault opened]");
  }
}
