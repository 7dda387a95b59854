package failures;

import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.BadRequest;
import dev.ampoule.http.Conflict;
import dev.ampoule.http.Forbidden;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.InternalServerError;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.http.TooManyRequests;
import java.time.Duration;

/** Fails in many ways. */
@SuppressWarnings("DoNotCallSuggester") // they fail on purpose
@Application
final class FailuresApp {

  @BeforeRequest
  void before() {
    if ("before".equals(Request.current().args().get("fail"))) {
      throw new IllegalStateException("before");
    }
  }

  @Noted("<i>advised</i>")
  @Get("/noted")
  String noted() {
    throw new IllegalStateException("noted");
  }

  @Get("/")
  String index() {
    return "index";
  }

  @Get("/slash/")
  String slash() {
    return "slash";
  }

  @Get("/state/<name>")
  String state(String name, RequestGlobals globals) {
    globals.set("note", "<b>global</b>");
    throw new IllegalStateException( // this very line
        "<script>alert('" + name + "')</script>", new ArithmeticException("the cause"));
  }

  @Get("/suppressed")
  String suppressed() {
    IllegalStateException failure = new IllegalStateException("outer");
    failure.addSuppressed(new IllegalArgumentException("on closing"));
    throw failure;
  }

  @Get("/broken")
  String broken(RequestGlobals globals) {
    globals.set("broken", new Broken());
    throw new BrokenException();
  }

  @Get("/key")
  String key(Request request) {
    return request.args().require("colour");
  }

  @Get("/bad")
  String bad() {
    throw new BadRequest("bad");
  }

  @Get("/conflict")
  String conflict() {
    throw new Conflict("<taken>");
  }

  @Get("/limit")
  String limit() {
    throw new TooManyRequests(null, Duration.ofSeconds(7));
  }

  @Get("/response")
  String response() {
    throw new HttpException(Response.text("as it is").status(202));
  }

  @Get("/unknown")
  String unknown() {
    throw HttpException.of(402);
  }

  @Get("/forbidden")
  String forbidden() {
    throw new Forbidden();
  }

  @Get("/own-500")
  String own() {
    throw new InternalServerError("my words");
  }

  @Get("/teardown")
  String teardown(RequestGlobals globals) {
    globals.set("teardown", "fail");
    return "never seen";
  }

  @TeardownRequest
  void tearDown(RequestGlobals globals) {
    if (globals.contains("teardown")) {
      throw new IllegalStateException("torn");
    }
  }

  @ErrorHandler
  String forbidden(Forbidden error) {
    return "handled 403";
  }

  @ErrorHandler
  String missing(NotFound error) {
    return "handled 404";
  }
}
