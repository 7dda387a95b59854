package bodies;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.JsonResponse;
import dev.ampoule.http.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that go out as JSON. */
@Blueprint(urlPrefix = "/written")
final class Written {

  static final Line LINE = new Line("tea ☕", 2, new BigDecimal("1.50"));

  @Get("/record")
  Line line() {
    return LINE;
  }

  @Get("/list")
  List<Line> list() {
    return List.of(LINE, LINE);
  }

  @Get("/map")
  Map<String, List<Integer>> map() {
    return Map.of("a", List.of(1, 2));
  }

  @Get("/optional/<int:found>")
  Optional<Line> optional(int found) {
    return found == 1 ? Optional.of(LINE) : Optional.empty();
  }

  @Get(value = "/hal", produces = "application/hal+json")
  Line hal() {
    return LINE;
  }

  @Get(value = "/own", produces = "application/hal+json")
  JsonResponse<Line> own() {
    return Response.json(LINE).contentType("application/vnd.line+json");
  }

  @Get("/plain")
  Response plain() {
    return Response.json(Map.of("lines", List.of(LINE)));
  }

  @Get("/secret")
  Response secret() {
    return Response.json(new Secret("x"));
  }

  @Get("/number")
  int number() {
    return 7;
  }
}
