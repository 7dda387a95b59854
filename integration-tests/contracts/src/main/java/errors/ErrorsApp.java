package errors;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import errors.store.Store;
import java.io.IOException;

/** Handlers of the application, for what no blueprint handles. */
@Application(blueprints = {Shop.class, Plain.class, Thrower.class, Store.class})
final class ErrorsApp {

  @Get("/")
  String index() {
    return "index";
  }

  @ErrorHandler(404)
  Response notFound(NotFound error, Request request) {
    return Response.text("app 404 " + request.path());
  }

  @ErrorHandler(418)
  Response teapot() {
    return Response.text("app teapot").status(200);
  }

  @ErrorHandler
  String http(HttpException error) {
    return "app http " + error.status();
  }

  @ErrorHandler
  String io(IOException error) {
    return "app io " + error.getMessage();
  }

  @ErrorHandler(type = {ArithmeticException.class, IndexOutOfBoundsException.class})
  String several(RuntimeException error) {
    return "app several " + error.getClass().getSimpleName();
  }

  @ErrorHandler
  String failing(IllegalMonitorStateException error) {
    throw new IllegalStateException("the handler failed too", error);
  }
}
