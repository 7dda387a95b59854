package dev.ampoule.server;

import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpSecurity;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http1.spi.Http1RoutedUpgrade;
import io.helidon.webserver.http1.spi.Http1UpgradeResponse;
import io.helidon.webserver.http1.spi.Http1UpgradeResult;
import io.helidon.webserver.http1.spi.Http1UpgradeRouting;

/**
 * Hands every request to the application. Helidon's own routing tries route by route; it stays for
 * what its features add, and then comes first.
 */
final class AppRouting implements HttpRouting, Http1UpgradeRouting {

  private final Gate gate;
  private final HttpRouting standard;
  private final boolean foreign;

  /**
   * Creates a routing.
   *
   * @param standard Helidon's routing
   * @param foreign whether anything but us has added to {@code standard}, which then ends in us
   */
  AppRouting(Gate gate, HttpRouting standard, boolean foreign) {
    this.gate = gate;
    this.standard = standard;
    this.foreign = foreign;
  }

  @Override
  public void route(ConnectionContext ctx, RoutingRequest request, RoutingResponse response) {
    if (foreign) {
      standard.route(ctx, request, response);
    } else if (ctx instanceof ClientContext client) {
      ClientConnection connection = client.connection();
      if (connection.isHttp2()) {
        AppHandler.answerHttp2(gate, connection, request, response);
      } else {
        Http1Answer.to(gate, client, request, response);
      }
    } else {
      AppHandler.answer(gate, request, response);
    }
  }

  @Override
  public Http1UpgradeResult routeUpgrade(
      ConnectionContext ctx,
      RoutingRequest request,
      RoutingResponse response,
      Http1UpgradeResponse upgradeResponse,
      Http1RoutedUpgrade upgrade) {
    return standard instanceof Http1UpgradeRouting upgrading
        ? upgrading.routeUpgrade(ctx, request, response, upgradeResponse, upgrade)
        : Http1UpgradeResult.notApplicable();
  }

  @Override
  public HttpSecurity security() {
    return standard.security();
  }

  @Override
  public void beforeStart() {
    standard.beforeStart();
  }

  @Override
  public void afterStart(WebServer webServer) {
    standard.afterStart(webServer);
  }

  @Override
  public void afterStop() {
    standard.afterStop();
  }
}
