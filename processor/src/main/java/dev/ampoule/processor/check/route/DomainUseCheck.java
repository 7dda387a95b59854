package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.rules.FullRules;
import dev.ampoule.processor.rules.Mounted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hosts and subdomains stand only in applications that match them. */
public final class DomainUseCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    Set<SourceRef> seen = new HashSet<>();
    List<Mounted> mounts = FullRules.of(app).mounts();
    for (Mounted mount : mounts) {
      boolean inherited =
          mount.index() > 0 && mounts.get(mount.parent()).subdomain().equals(mount.subdomain());
      if (!app.subdomainMatching() && !mount.subdomain().isEmpty() && !inherited) {
        report(app, "Subdomain", mount.subdomain(), mount.ref(), diagnostics);
      }
      for (HandlerModel handler : mount.blueprint().handlers()) {
        for (RouteModel route : handler.routes()) {
          if (seen.add(route.ref())) {
            check(app, route, diagnostics);
          }
        }
      }
    }
  }

  private static void check(AppModel app, RouteModel route, Diagnostics diagnostics) {
    if (!app.hostMatching() && !route.host().isEmpty()) {
      report(app, "Host", route.host(), route.ref().attribute("host"), diagnostics);
    }
    if (!app.subdomainMatching() && !route.subdomain().isEmpty()) {
      report(app, "Subdomain", route.subdomain(), route.ref().attribute("subdomain"), diagnostics);
    }
  }

  private static void report(
      AppModel app, String what, String domain, SourceRef ref, Diagnostics diagnostics) {
    String attribute = what.equals("Host") ? "hostMatching" : "subdomainMatching";
    diagnostics
        .report(
            Code.DOMAIN_NOT_MATCHED,
            "%s \"%s\" has no effect: %s does not match it.",
            what,
            domain,
            app.root().type())
        .why("an application looks at the host of a request only where it says so.")
        .fix("write @Application(%s = true), or remove it here.", attribute)
        .at(ref);
  }
}
