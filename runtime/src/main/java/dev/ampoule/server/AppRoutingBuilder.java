package dev.ampoule.server;

import io.helidon.webserver.http.ErrorHandler;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRoute;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpSecurity;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.function.Supplier;

/** Builds an {@link AppRouting}, and notes whether a feature of Helidon has added to it. */
final class AppRoutingBuilder implements HttpRouting.Builder {

  private final Gate gate;
  private final HttpRouting.Builder standard;
  private boolean foreign;

  AppRoutingBuilder(Gate gate) {
    this(gate, HttpRouting.builder(), false);
  }

  private AppRoutingBuilder(Gate gate, HttpRouting.Builder standard, boolean foreign) {
    this.gate = gate;
    this.standard = standard;
    this.foreign = foreign;
  }

  @Override
  public HttpRouting build() {
    HttpRouting.Builder complete = standard.copy();
    complete.any(
        (request, response) ->
            AppHandler.answer(gate, (RoutingRequest) request, (RoutingResponse) response));
    return new AppRouting(gate, complete.build(), foreign);
  }

  @Override
  public AppRoutingBuilder copy() {
    return new AppRoutingBuilder(gate, standard.copy(), foreign);
  }

  @Override
  public AppRoutingBuilder register(HttpService... service) {
    standard.register(service);
    return changed();
  }

  @Override
  public AppRoutingBuilder register(String path, HttpService... service) {
    standard.register(path, service);
    return changed();
  }

  @Override
  public AppRoutingBuilder route(HttpRoute route) {
    standard.route(route);
    return changed();
  }

  @Override
  public AppRoutingBuilder addFilter(Filter filter) {
    standard.addFilter(filter);
    return changed();
  }

  @Override
  public AppRoutingBuilder addFeature(Supplier<? extends HttpFeature> feature) {
    standard.addFeature(feature);
    return changed();
  }

  @Override
  public <T extends Throwable> AppRoutingBuilder error(
      Class<T> exceptionClass, ErrorHandler<? super T> handler) {
    standard.error(exceptionClass, handler);
    return changed();
  }

  @Override
  public AppRoutingBuilder maxReRouteCount(int maxReRouteCount) {
    standard.maxReRouteCount(maxReRouteCount);
    return changed();
  }

  @Override
  public AppRoutingBuilder security(HttpSecurity security) {
    standard.security(security);
    return changed();
  }

  private AppRoutingBuilder changed() {
    foreign = true;
    return this;
  }
}
