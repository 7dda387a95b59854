package toggles;

import dev.ampoule.App;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Mount;
import dev.ampoule.annotation.Provides;
import dev.ampoule.http.NotFound;
import dev.ampoule.routing.BuildError;
import java.util.Map;

/** Mounts one blueprint twice, once conditionally, and another one conditionally. */
@Application(
    mounts = {
      @Mount(value = Reports.class, name = "reports", urlPrefix = "/reports"),
      @Mount(
          value = Reports.class,
          name = "preview",
          urlPrefix = "/preview",
          enabledBy = "PREVIEW_ENABLED"),
      @Mount(value = Admin.class, enabledBy = "ADMIN_ENABLED")
    })
final class TogglesApp {

  private final Ledger ledger;

  TogglesApp(Ledger ledger) {
    this.ledger = ledger;
  }

  @Provides
  static Ledger ledger() {
    return new Ledger();
  }

  @Provides
  static Vault vault(Ledger ledger) {
    ledger.note("vault opened");
    return new Vault("gold");
  }

  @Get("/ledger")
  String read() {
    return "[" + ledger.read() + "]";
  }

  @Get("/<name>/<page>")
  String page(String name, String page) {
    return "page " + page + " of " + name;
  }

  @Get("/admin/delete")
  String ask() {
    return "sure?";
  }

  @Get("/url/of/<endpoint>")
  String url(String endpoint) {
    try {
      return App.current().urlFor(endpoint, Map.of());
    } catch (BuildError e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Get("/typed/admin/url")
  String typed() {
    return AdminUrls.users().toString();
  }

  @ErrorHandler
  String notFound(NotFound error) {
    return "application";
  }
}
