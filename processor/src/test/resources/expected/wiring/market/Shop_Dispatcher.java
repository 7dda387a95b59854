package market;

import dev.ampoule.Dispatcher;
import dev.ampoule.Explanation;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.annotation.Generated;
import dev.ampoule.http.Method;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.UrlTemplate;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.List;

/** Leads the requests of {@link Shop} to its handlers. Generated; edit the annotations instead. */
@Generated
final class Shop_Dispatcher extends Dispatcher {
  private static final long GET_HEAD_OPTIONS = (1L << Method.GET) | (1L << Method.HEAD)
      | (1L << Method.OPTIONS);

  private static final long GET = (1L << Method.GET);

  private static final long HEAD_OPTIONS = (1L << Method.HEAD) | (1L << Method.OPTIONS);

  private final Shop_Wiring wiring;

  Shop_Dispatcher(Shop_Wiring wiring) {
    super(wiring.shop, wiring.orders, wiring.counterMethods);
    this.wiring = wiring;
  }

  @Override
  public int match(String domain, String path, int method, PathMatch match) {
    return root(path, 0, method, match);
  }

  private int root(String path, int at, int method, PathMatch match) {
    int from = at + 1;
    if (path.startsWith("orders", from)) {
      if (from + 6 == path.length()) {
        // GET /orders/: orders.list
        switch (method) {
          case Method.GET, Method.HEAD, Method.OPTIONS -> {
            return SLASH_REQUIRED;
          }
          default -> match.notAllowed(GET_HEAD_OPTIONS);
        }
      } else if (from + 6 == path.length() - 1) {
        // GET /orders/: orders.list
        switch (method) {
          case Method.GET, Method.HEAD, Method.OPTIONS -> {
            return 0;
          }
          default -> match.notAllowed(GET_HEAD_OPTIONS);
        }
      }
    }
    return NO_MATCH;
  }

  @Override
  public Route[] routes() {
    Route[] routes = new Route[1];
    routes[0] = Route.of(0, "/orders/", "orders.list", Orders_Routes.LIST).mount(1, 0)
        .methods(GET, HEAD_OPTIONS).template(UrlTemplate.empty().path("/orders/")).build();
    return routes;
  }

  @Override
  public List<MountedBlueprint> mounts() {
    MountedBlueprint[] mounts = new MountedBlueprint[2];
    mounts[0] = new MountedBlueprint(0, 0, "", "market.Shop", "", "", "");
    mounts[1] = new MountedBlueprint(1, 0, "orders", "market.Orders", "/orders", "", "");
    return List.of(mounts);
  }

  @Override
  public void send(Object sent) {
    wiring.counterMethods.onSignal(Shop_Counter_Routes.COUNT, sent);
  }

  @Override
  public List<Explanation> explanations() {
    return Shop_Explanations.all();
  }

  @Override
  public Explanation application() {
    return Shop_Explanations.application();
  }
}
