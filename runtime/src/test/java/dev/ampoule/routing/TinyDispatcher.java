package dev.ampoule.routing;

import dev.ampoule.BlueprintRoutes;
import dev.ampoule.Dispatcher;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.http.Method;
import java.util.List;

/** A dispatcher written by hand: {@code /}, {@code /users/<name>} and {@code /shop/} of a shop. */
class TinyDispatcher extends Dispatcher {

  private static final long GET = Method.mask(Method.GET);
  private static final long MORE = Method.mask(Method.HEAD) | Method.mask(Method.OPTIONS);

  TinyDispatcher() {
    super(new BlueprintRoutes[0]);
  }

  @Override
  public int match(String domain, String path, int method, PathMatch match) {
    if (!domain.equals(defaultSubdomain())) {
      return NO_MATCH;
    }
    boolean fits = ((GET | MORE) >>> method & 1) != 0;
    if (path.equals("/")) {
      return fits ? 0 : match.notAllowed(GET | MORE);
    }
    if (path.startsWith("/users/") && path.length() > 7 && path.indexOf('/', 7) < 0) {
      match.variable(0, 7, path.length());
      return fits ? 1 : match.notAllowed(GET | MORE);
    }
    if (path.equals("/shop")) {
      return fits ? SLASH_REQUIRED : match.notAllowed(GET | MORE);
    }
    return path.equals("/shop/") ? 2 : NO_MATCH;
  }

  @Override
  public Route[] routes() {
    return new Route[] {
      route(0, "/", "index", UrlTemplate.empty().path("/"), 0),
      route(
          1,
          "/users/<name>",
          "user",
          UrlTemplate.empty().path("/users/").path("name", StringConverter.ANY),
          0),
      route(2, "/shop/", "shop.index", UrlTemplate.empty().path("/shop/"), 1)
    };
  }

  private Route route(int index, String rule, String endpoint, UrlTemplate template, int mount) {
    UrlTemplate whole = template;
    if (!defaultSubdomain().isEmpty()) {
      whole = whole.domain(defaultSubdomain());
    }
    return Route.of(index, rule, endpoint, 0)
        .mount(mount, 0)
        .methods(GET, MORE)
        .template(whole)
        .build();
  }

  @Override
  public List<MountedBlueprint> mounts() {
    return List.of(
        new MountedBlueprint(0, 0, "", "App", "", "", ""),
        new MountedBlueprint(1, 0, "shop", "Shop", "/shop", "", ""),
        new MountedBlueprint(2, 1, "shop.cart", "Cart", "/shop/cart", "", ""),
        new MountedBlueprint(3, 0, "left", "Twice", "/twice", "", ""),
        new MountedBlueprint(4, 0, "right", "Twice", "/twice", "", ""),
        new MountedBlueprint(5, 4, "right.inner", "Inner", "/inner", "", ""));
  }

  /** The same, with subdomains below {@code SERVER_NAME}. */
  static class WithSubdomains extends TinyDispatcher {

    @Override
    public boolean subdomainMatching() {
      return true;
    }

    @Override
    public String defaultSubdomain() {
      return "www";
    }
  }
}
