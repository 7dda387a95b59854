package refusals;

import dev.ampoule.App;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Cookie;
import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Header;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.Query;
import dev.ampoule.config.Config;
import dev.ampoule.http.Conflict;
import dev.ampoule.http.Forbidden;
import dev.ampoule.http.Gone;
import dev.ampoule.http.ImATeapot;
import dev.ampoule.http.NotImplemented;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.http.UnprocessableEntity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses all, and answers from error handlers that take what handlers take. */
@SuppressWarnings("DoNotCallSuggester") // they fail on purpose
@Application
final class RefusalsApp {

  @Provides
  static Phrases phrases() {
    return new Phrases();
  }

  @Get("/items/<int:id>")
  String show(int id) {
    throw new Gone("no item " + id);
  }

  @Get("/query")
  String query() {
    throw new Conflict();
  }

  @Get("/parts")
  String parts(RequestGlobals globals) {
    globals.set("note", "noted");
    throw new Forbidden("closed");
  }

  @Post("/orders")
  String order() {
    throw new UnprocessableEntity();
  }

  @Post("/orders/read")
  String readOrder(@Body Order order) {
    throw new UnprocessableEntity("too many " + order.item());
  }

  @Get("/empty")
  String empty() {
    throw new ImATeapot();
  }

  @Get("/null")
  String nothing() {
    throw new NotImplemented();
  }

  @AfterRequest
  @Nullable Response leave(Response response) {
    response.header("X-Left", "as it is");
    return null;
  }

  @Get("/number/<text>")
  String number(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank");
    }
    return String.valueOf(Integer.parseInt(text));
  }

  @ErrorHandler
  String broad(RuntimeException error) {
    return "broad";
  }

  @ErrorHandler
  String narrow(NumberFormatException error) {
    return "narrow";
  }

  @ErrorHandler
  String between(IllegalArgumentException error) {
    return "between";
  }

  @ErrorHandler
  void teapot(ImATeapot error) {}

  @ErrorHandler
  @SuppressWarnings("NullAway") // as code does that no tool has checked
  String missing(NotImplemented error) {
    return null;
  }

  @ErrorHandler
  String gone(Gone error, Request request) {
    return error.description() + ": " + request.viewArgs();
  }

  @ErrorHandler
  String conflict(
      Conflict error,
      @Query Optional<String> language,
      @Query @DefaultValue("3") int retries,
      @Query List<Integer> ids,
      @Header("X-Trace") @Nullable String trace,
      @Cookie @Nullable String user) {
    return String.join(
        " ",
        language.orElse("none"),
        String.valueOf(retries),
        ids.toString(),
        String.valueOf(trace),
        String.valueOf(user));
  }

  @ErrorHandler
  Response closed(
      Forbidden error,
      Request request,
      App app,
      Config config,
      RequestGlobals globals,
      Phrases phrases) {
    return Response.text(
        String.join(
            " ",
            phrases.refusal(config.string("LANGUAGE", "en")),
            error.description(),
            request.path(),
            app.name(),
            String.valueOf(globals.get("note"))));
  }

  @ErrorHandler(422)
  Order unprocessable(UnprocessableEntity error, @Body Order order) {
    return new Order(order.item(), order.count() - 1);
  }
}
