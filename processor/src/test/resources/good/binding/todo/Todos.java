package todo;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.RequestGlobals;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Cookie;
import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Header;
import dev.ampoule.annotation.Query;
import dev.ampoule.annotation.Route;
import dev.ampoule.http.Request;
import dev.ampoule.routing.Url;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every source of an argument, and every kind of result. */
@Blueprint(urlPrefix = "/<lang>/todos")
class Todos {

  enum Color {
    RED,
    GREEN
  }

  Todos(Clock clock) {}

  @Route(value = "/", defaults = "page=1")
  @Route("/page/<int:page>")
  String list(String lang, int page) {
    return lang + page;
  }

  @Get("/<int:a>/<float:b>/<uuid:c>")
  byte[] numbers(long a, double b, UUID c) {
    return new byte[0];
  }

  @Get("/<any(RED, GREEN):color>/<slug:tags>/<path:rest>")
  void path(Color color, List<String> tags, String rest) {}

  @Get(value = "/<int:big>", produces = "text/csv")
  String big(BigInteger big) {
    return big.toString();
  }

  @Get("/search")
  Stream<String> search(
      @Query String q,
      @Query @DefaultValue("20") int limit,
      @Query("page-size") OptionalInt pageSize,
      @Query Optional<LocalDate> since,
      @Query @DefaultValue("2026-01-31") LocalDate until,
      @Query @Nullable Integer order,
      @Query List<Long> ids,
      @Query @DefaultValue("RED") Set<Color> colors) {
    return Stream.of(q);
  }

  @Get("/who")
  InputStream who(
      @Header String userAgent,
      @Header("X-Trace") @Nullable UUID trace,
      @Cookie @DefaultValue("light") String theme) {
    return InputStream.nullInputStream();
  }

  @Get("/context")
  Path context(Request request, App app, Config config, RequestGlobals globals, Clock clock) {
    return Path.of("x");
  }

  @Get("/old")
  Optional<Url> old(Store store) {
    return Optional.empty();
  }
}
