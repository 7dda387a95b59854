package toggles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** Where the configuration does not enable a mount, it is as if it had never been written. */
abstract class DisabledContract {

  @Test
  @Row("7.12")
  void itsRoutesDoNotExist(TestClient client) {
    assertThat(client.get("/admin/audit/").status()).isEqualTo(404);
    assertThat(client.get("/preview/").status()).isEqualTo(404);
    assertThat(client.get("/reports/").text()).isEqualTo("reports.index");
  }

  @Test
  @Row("7.12")
  void theNextCandidateIsTried(TestClient client) {
    assertThat(client.get("/admin/users").text()).isEqualTo("page users of admin");
  }

  @Test
  @Row("7.12")
  void itsMethodsAreNotAllowed(TestClient client) {
    TestResponse response = client.post("/admin/delete");

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(client.options("/admin/delete").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  @Row("7.12")
  void itsEndpointsAreUnknown(TestClient client) {
    assertThat(client.get("/url/of/admin.users").text())
        .startsWith("Could not build url for endpoint 'admin.users'.");
    assertThat(client.get("/typed/admin/url").status()).isEqualTo(500);
    assertThat(client.get("/reports/self").text()).isEqualTo("/reports/");
  }

  @Test
  @Row("7.12")
  void itOwnsNoPrefix(TestClient client) {
    assertThat(client.get("/admin/no/such").text()).isEqualTo("application");
  }

  @Test
  @Row("7.12")
  void itsHooksAndHandlersForTheApplicationDoNotRun(TestClient client) {
    TestResponse response = client.get("/reports/teapot");

    assertThat(response.header("X-Admin")).isNull();
    assertThat(response.request().globals()).doesNotContainKey("admin");
    assertThat(response.text()).doesNotContain("admin");
  }

  @Test
  @Row("7.12")
  void itIsNotListed(TestClient client) {
    assertThat(client.app().routes())
        .extracting(route -> route.endpoint())
        .contains("reports.index")
        .doesNotContain("admin.users", "admin.audit.log", "preview.index");
  }

  @Test
  @Row("7.12")
  void whatItTakesAsASupplierIsNotMade(TestClient client) {
    assertThat(client.get("/ledger").text()).isEqualTo("[]");
  }
}
