package startup;

import dev.ampoule.App;
import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Configure;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.config.Config;
import dev.ampoule.http.Forbidden;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.routing.Rule;
import dev.ampoule.routing.UrlConverter;
import java.time.Year;
import java.util.Map;

/** An application that decides some things when it starts. */
@Application(blueprints = Pages.class)
final class StartApp {

  private final Health health;

  StartApp(Health health) {
    this.health = health;
  }

  @Provides
  static Health health() {
    return new Health();
  }

  @Provides
  static App inner() {
    return InnerAppFactory.create(Config.of(Map.of()));
  }

  @Configure
  static void routes(App.Builder app) {
    app.converter("year", new YearConverter(), "\\d{4}", 40)
        .route("/added/<int(min=5):id>", "added", r -> values("int", r.viewArgs()))
        .route("/added/<name>", "addedName", r -> values("name", r.viewArgs()))
        .route("/added/static", "addedStatic", r -> Response.text("static"))
        .route("/added/<year:when>", "addedYear", r -> values("year", r.viewArgs()))
        .route("/added/<path:rest>/end", "addedRest", r -> values("path", r.viewArgs()))
        .route("/added/<a>-<float:b>.txt", "addedPair", r -> values("pair", r.viewArgs()))
        .route("/slash/", "slash", r -> Response.text("slash"))
        .route("/loose/", "loose", r -> Response.text("unused"))
        .route(Rule.of("/loose").methods("POST"), "looser", r -> Response.text("posted"))
        .route(Rule.of("/either/").looseSlashes(), "either", r -> Response.text("either"))
        .route(Rule.of("/made").methods("post"), "made", r -> Response.text("made").status(201))
        .route(Rule.of("/pages/form/").methods("PUT"), "put", r -> Response.text("put"))
        .route(
            Rule.of("/lists").defaultValue("page", 1), "lists", r -> values("lists", r.viewArgs()))
        .route("/lists/<int:page>", "lists", r -> values("lists", r.viewArgs()))
        .route(Rule.of("/options").methods("OPTIONS"), "options", r -> Response.text("mine"))
        .route("/options", "optionsGet", r -> Response.text("get"))
        .route("/forbidden", "forbidden", StartApp::refuse)
        .route("/number", "number", StartApp::number);
  }

  @Configure
  static void moreRoutes(App.Builder app) {
    app.route(Rule.of("/xml").methods("POST").consumes("text/xml"), "xml", r -> Response.of(204))
        .route(Rule.of("/csv").produces("text/csv"), "csv", r -> Response.text("a,b"))
        .route(Rule.of("/old/<int:id>").redirectTo("/added/<id>"), "old", r -> Response.of(500))
        .route(Rule.of("/added/old-static").alias(), "addedStatic", r -> Response.of(500))
        .route(Rule.of("/files/<name>").buildOnly(), "file", r -> Response.of(500))
        .route(Rule.of("/raw/<path:p>").keepSlashes(), "raw", r -> values("raw", r.viewArgs()))
        .route(Rule.of("/made").methods("brew"), "brew", r -> Response.text(r.method()))
        .route("/pages/<path:rest>", "rest", r -> values("rest", r.viewArgs()))
        .route(Rule.of("/pages/form").methods("POST"), "noSlash", r -> Response.text("no slash"));
  }

  @Configure
  static void rest(App.Builder app, Config config, App inner, Health health) {
    app.errorHandler(403, (error, request) -> Response.text("403: " + error.description()))
        .errorHandler(IllegalArgumentException.class, (error, request) -> Response.text("argument"))
        .errorHandler(
            NumberFormatException.class,
            (error, request) -> Response.text("number: " + error.getMessage()).status(418))
        .errorHandler(404, (error, request) -> Response.text("added: " + error.description()))
        .mount("/inner", inner)
        .mount("/inner/most", inner)
        .middleware(
            (exchange, next) ->
                next.handle(exchange).header("X-Outer", health.getClass().getSimpleName()));
  }

  @BeforeRequest
  void before() {
    health.note("app before");
  }

  @AfterRequest
  void after(Response response) {
    health.note("app after " + response.status());
  }

  @TeardownRequest
  void teardown() {
    health.note("app end");
  }

  @Get("/journal")
  String journal() {
    return health.read();
  }

  @Get("/fail/<how>")
  String fail(String how) {
    throw how.equals("number") ? new NumberFormatException(how) : new IllegalArgumentException(how);
  }

  private static Response values(String kind, Map<String, Object> values) {
    StringBuilder text = new StringBuilder(kind);
    values.forEach(
        (name, value) ->
            text.append(' ')
                .append(name)
                .append('=')
                .append(value)
                .append(':')
                .append(value.getClass().getSimpleName()));
    return Response.text(text.toString());
  }

  private static Response refuse(Request request) {
    throw new Forbidden("not " + request.endpoint());
  }

  private static Response number(Request request) {
    throw new NumberFormatException("added");
  }

  private static final class YearConverter implements UrlConverter<Year> {

    @Override
    public Year fromUrl(String text) {
      return Year.parse(text);
    }
  }
}
