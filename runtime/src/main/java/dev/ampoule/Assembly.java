package dev.ampoule;

import dev.ampoule.health.Health;
import dev.ampoule.lifecycle.RequestPipeline;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.UrlSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was compiled of an application and what was added at its start, put together. */
record Assembly(
    Dispatcher dispatcher,
    List<Route> routes,
    UrlSettings urls,
    RequestPipeline pipeline,
    Health health,
    Front front) {

  /** The parts of an application that is built as far as its settings. */
  static Assembly of(App app, Dispatcher compiled, Setup setup, Parts parts) {
    Dispatcher dispatcher = setup.extend(compiled);
    dispatcher.configure(app.config());
    List<Route> routes = new ArrayList<>();
    for (Route route : dispatcher.routes()) {
      if (dispatcher.isEnabled(route.mount())) {
        routes.add(route);
      }
    }
    routes = Collections.unmodifiableList(routes);
    CoreSettings settings = app.settings();
    UrlSettings urls =
        new UrlSettings(
            dispatcher,
            routes,
            settings.serverName(),
            settings.applicationRoot(),
            settings.preferredUrlScheme());
    RequestPipeline pipeline = new RequestPipeline(app, dispatcher, routes);
    Health health = Health.of(app, parts.healthChecks(), routes);
    Front front = Front.of(app, pipeline, health, setup.around(pipeline::serve));
    return new Assembly(dispatcher, routes, urls, pipeline, health, front);
  }
}
