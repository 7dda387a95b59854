package dev.ampoule;

import dev.ampoule.http.Method;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dispatcher over static paths, with hooks that a test sets; what the processor would write. */
public class TestDispatcher extends Dispatcher {

  private final List<Route> routes;
  private final List<MountedBlueprint> mounts;

  /** Without a route. */
  public TestDispatcher() {
    this(List.of(), List.of());
  }

  /** With routes of mounts, whose handlers {@code blueprints} call. */
  public TestDispatcher(
      List<Route> routes, List<MountedBlueprint> mounts, BlueprintRoutes... blueprints) {
    super(blueprints);
    this.routes = routes;
    this.mounts = new ArrayList<>(mounts);
    if (mounts.isEmpty()) {
      this.mounts.add(new MountedBlueprint(0, 0, "", "test.App", "", "", ""));
    }
  }

  @Override
  public int match(String domain, String path, int method, PathMatch match) {
    int found = NO_MATCH;
    for (Route route : routes) {
      if (route.rule().equals(path)) {
        boolean accepted = (route.methods() & Method.mask(method)) != 0;
        if (found < 0 && accepted) {
          found = route.index();
        }
        match.notAllowed(route.methods());
      } else if (route.rule().equals(path + "/") && found < 0) {
        found = SLASH_REQUIRED;
      }
    }
    return found;
  }

  @Override
  public Route[] routes() {
    return routes.toArray(Route[]::new);
  }

  @Override
  public List<MountedBlueprint> mounts() {
    return List.copyOf(mounts);
  }

  @Override
  public @Nullable Response beforeRequest(int mount, Request request) throws Exception {
    return null;
  }
}
