package toggles;

import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Scope;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.ImATeapot;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Response;
import java.util.function.Supplier;

/** A blueprint that also adds to the whole application. */
@Blueprint(urlPrefix = "/admin", blueprints = Audit.class)
final class Admin {

  private final Supplier<Vault> vault;

  Admin(Supplier<Vault> vault) {
    this.vault = vault;
  }

  @Get("/vault")
  String vault() {
    return vault.get().content();
  }

  @BeforeRequest(scope = Scope.APP)
  void before(RequestGlobals globals) {
    globals.set("admin", "before");
  }

  @AfterRequest(scope = Scope.APP)
  Response after(Response response) {
    return response.header("X-Admin", "on");
  }

  @TeardownRequest(scope = Scope.APP)
  void teardown(RequestGlobals globals) {
    globals.set("admin", "torn down");
  }

  @ErrorHandler(scope = Scope.APP)
  String teapot(ImATeapot error) {
    return "admin's teapot";
  }

  @ErrorHandler
  String notFound(NotFound error) {
    return "admin";
  }

  @Get("/users")
  String users() {
    return "users";
  }

  @Post("/delete")
  String delete() {
    return "deleted";
  }
}
