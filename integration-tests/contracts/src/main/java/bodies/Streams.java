package bodies;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.JsonResponse;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values that are written while the client reads. */
@Blueprint(urlPrefix = "/streams")
final class Streams {

  static final AtomicInteger CLOSED = new AtomicInteger();

  @Get("/array")
  Stream<Line> array() {
    return lines(3);
  }

  @Get(value = "/lines", produces = "application/x-ndjson")
  Stream<Line> rows() {
    return lines(3);
  }

  @Get("/response")
  JsonResponse<Stream<Line>> response() {
    return Response.json(lines(2)).status(206);
  }

  @Get(value = "/response-lines", produces = "application/jsonl")
  JsonResponse<Stream<Line>> responseLines() {
    return Response.json(lines(2)).header("X-Lines", "2");
  }

  @Get("/paths")
  Stream<JsonPath> paths() {
    return IntStream.range(0, 2).mapToObj(i -> new JsonPath(Request.current().path() + i));
  }

  @Get("/broken")
  Stream<Line> broken() {
    return lines(5_000).peek(line -> fail(line.count()));
  }

  /** A value that asks for its request while it is made. */
  record JsonPath(String path) {}

  private static void fail(int count) {
    if (count == 4_000) {
      throw new IllegalStateException("the source broke");
    }
  }

  private static Stream<Line> lines(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new Line("tea", i, java.math.BigDecimal.ONE))
        .onClose(CLOSED::incrementAndGet);
  }
}
