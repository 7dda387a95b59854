package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.http.PointCodec.Point;
import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonResponseTest {

  private static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

  @Test
  void isWrittenByItsCodecAndEndsItsLine() {
    Response response = Response.json(new Point(1, 2), PointCodec.INSTANCE);

    assertThat(text(response)).isEqualTo("{\"x\":1,\"y\":2}\n");
    assertThat(response.contentType()).isEqualTo("application/json");
    assertThat(response.contentLength()).isEqualTo(14);
  }

  @Test
  void aDeclaredResultIsWrittenOnceByTheCodecOfItsType() {
    JsonResponse<Point> response = Response.json(new Point(1, 2)).status(201).location("/p/1");

    assertThat(response.value()).isEqualTo(new Point(1, 2));
    assertThat(response.encode(PointCodec.INSTANCE)).isSameAs(response);
    assertThat(response.encode(PointCodec.INSTANCE).value()).isNull();
    assertThat(text(response)).isEqualTo("{\"x\":1,\"y\":2}\n");
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().get("Location")).isEqualTo("/p/1");
  }

  @Test
  void aReplacedBodyStays() {
    JsonResponse<Point> response = Response.json(new Point(1, 2)).body(new byte[] {'[', ']'});
    assertThat(text(response.encode(PointCodec.INSTANCE))).isEqualTo("[]");
  }

  @Test
  void settersKeepTheType() throws IOException {
    Location here =
        new Location() {
          @Override
          public String toString() {
            return "/here";
          }
        };
    JsonResponse<String> response =
        Response.json("x")
            .status(200)
            .defaultStatus(404)
            .header("X-A", "1")
            .addHeader("X-A", "2")
            .contentType("application/problem+json")
            .cookie("a", "b")
            .cookie(ResponseCookie.of("c", "d"))
            .deleteCookie("e")
            .deleteCookie(ResponseCookie.of("f", ""))
            .location("/")
            .location(here)
            .defaultContentType("text/plain")
            .streamLength(1)
            .onClose(() -> {})
            .body(out -> out.write('x'))
            .streamThrough(out -> out.write('y'))
            .dropBody();

    assertThat(response.contentType()).isEqualTo("application/problem+json");
    assertThat(response.headers().getAll("Set-Cookie")).hasSize(4);
    assertThat(response.headers().getAll("X-A")).containsExactly("1", "2");
    assertThat(response.headers().get("Location")).isEqualTo("/here");
    assertThat(response.isStreamed()).isTrue();
  }

  @Test
  void takesAMediaTypeWhereTheHandlerSetNone() {
    assertThat(Response.json(1).defaultContentType("application/hal+json").contentType())
        .isEqualTo("application/hal+json");
  }

  @Test
  void writesWhatNeedsNoCodecOfItsOwn() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("text", "é\n");
    map.put(ID, 1L);
    map.put(7, new int[0].length);
    map.put("list", Arrays.asList(1.5, true, null, new BigDecimal("1.10"), (byte) 1, 'c'));
    map.put("array", new Object[] {LocalDate.of(2026, 11, 20), ZoneId.of("Europe/Berlin")});
    map.put("bytes", new byte[] {1, 2, 3});
    map.put("maybe", List.of(Optional.of("a"), Optional.empty(), OptionalInt.of(1)));
    map.put("none", OptionalLong.empty());
    map.put("json", JsonArray.of(JsonNumber.of(1)));
    map.put("builder", CharBuffer.wrap("b"));

    assertThat(text(Response.json(map)))
        .isEqualTo(
            """
            {"text":"é\\n","123e4567-e89b-12d3-a456-426614174000":1,"7":0,\
            "list":[1.5,true,null,1.10,1,"c"],"array":["2026-11-20","Europe/Berlin"],\
            "bytes":"AQID","maybe":["a",null,1],"none":null,"json":[1],"builder":"b"}
            """);
    assertThat(text(Response.json(null))).isEqualTo("null\n");
  }

  @Test
  void aValueWithoutACodecSaysHowToHaveOne() {
    Response response = Response.json(List.of(new Point(1, 2)));
    assertThatThrownBy(response::body)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("declare JsonResponse<Point>")
        .hasMessageContaining("annotate the type with @Json");
    assertThatThrownBy(() -> Response.json(Map.of(new Point(1, 2), 1)).body())
        .hasMessageContaining("the names of a JSON object are text");
  }

  @Test
  void streamsAnArrayAndClosesTheStream() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    Stream<Point> points =
        Stream.of(new Point(1, 2), new Point(3, 4)).onClose(() -> closed.set(true));

    Response response = JsonStreams.array(points, PointCodec.INSTANCE);

    assertThat(response.isStreamed()).isTrue();
    assertThat(response.contentLength()).isEqualTo(-1);
    assertThat(written(response)).isEqualTo("[{\"x\":1,\"y\":2},{\"x\":3,\"y\":4}]\n");
    assertThat(closed).isTrue();
  }

  @Test
  void sendsALongArrayPieceByPiece() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int from, int length) {
            sizes.add(length);
            super.write(bytes, from, length);
          }
        };
    Stream<Point> points = Stream.generate(() -> new Point(1, 2)).limit(10_000);

    write(JsonStreams.array(points, PointCodec.INSTANCE), out);

    assertThat(sizes).hasSizeBetween(10, 30).allMatch(size -> size < 9 * 1024);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("[" + "{\"x\":1,\"y\":2},".repeat(9_999) + "{\"x\":1,\"y\":2}]\n");
  }

  @Test
  void streamsLinesAndFlushesEach() throws IOException {
    List<String> seen = new ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            seen.add(toString(StandardCharsets.UTF_8));
          }
        };

    Response response =
        JsonStreams.lines(Stream.of(new Point(1, 2), new Point(3, 4)), PointCodec.INSTANCE);
    write(response, out);

    assertThat(response.contentType()).isEqualTo("application/x-ndjson");
    assertThat(seen)
        .containsExactly("{\"x\":1,\"y\":2}\n", "{\"x\":1,\"y\":2}\n{\"x\":3,\"y\":4}\n");
  }

  @Test
  void aResponseOfAStreamIsStreamedToo() throws IOException {
    assertThat(written(JsonStreams.array(Response.json(points()).status(202), PointCodec.INSTANCE)))
        .isEqualTo("[{\"x\":1,\"y\":2}]\n");
    JsonResponse<Stream<Point>> lines = Response.json(points()).contentType("application/jsonl");
    assertThat(written(JsonStreams.lines(lines, PointCodec.INSTANCE)))
        .isEqualTo("{\"x\":1,\"y\":2}\n");
    assertThat(lines.contentType()).isEqualTo("application/jsonl");
    assertThat(written(Response.json(Stream.of(1, "a")))).isEqualTo("[1,\"a\"]\n");
    assertThat(written(Response.json(Stream.empty()))).isEqualTo("[]\n");
  }

  @Test
  void aStreamThatIsNotWrittenIsClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    JsonStreams.array(points().onClose(() -> closed.set(true)), PointCodec.INSTANCE).close();
    assertThat(closed).isTrue();
  }

  private static Stream<Point> points() {
    return Stream.of(new Point(1, 2));
  }

  private static void write(Response response, OutputStream out) throws IOException {
    Objects.requireNonNull(response.stream()).writeTo(out);
  }

  private static String written(Response response) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(response, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
