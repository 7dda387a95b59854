package returns;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Query;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import dev.ampoule.routing.Url;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One route for each type that a handler may return, except JSON and files. */
@Application
final class ReturnsApp {

  @Get("/string")
  String string() {
    return "<p>größe</p>";
  }

  @Get(value = "/plain", produces = "text/plain")
  String plain() {
    return "plain";
  }

  @Get("/bytes")
  byte[] bytes() {
    return new byte[] {0, 1, (byte) 0xFF};
  }

  @Get(value = "/png", produces = "image/png")
  byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G'};
  }

  @Get("/response")
  Response response() {
    return Response.text("made")
        .status(201)
        .header("X-A", "1")
        .addHeader("X-B", "1")
        .addHeader("X-B", "2");
  }

  @Get("/cookies")
  Response cookies() {
    return Response.text("set")
        .addHeader("Set-Cookie", "a=1; Path=/")
        .addHeader("Set-Cookie", "b=2; Path=/");
  }

  @Get("/json-header")
  Response jsonHeader() {
    return Response.text("sent").header("X-Meta", "{\"a\":1}");
  }

  @Get("/optional")
  Optional<String> optional(@Query Optional<String> q) {
    return q.map(text -> "found " + text);
  }

  @Get("/optional-response")
  Optional<Response> optionalResponse(@Query Optional<String> q) {
    return q.map(Response::text);
  }

  @Post("/void")
  void nothing() {}

  @Get("/stream")
  Stream<String> stream() {
    return Stream.of("ä", "b", "c");
  }

  @Get("/iterator")
  Iterator<String> iterator() {
    return List.of("1", "2", "3").iterator();
  }

  @Get("/input")
  InputStream input() {
    return new ByteArrayInputStream("input".getBytes(StandardCharsets.UTF_8));
  }

  @Get("/streaming-body")
  StreamingBody streamingBody() {
    return out -> out.write(Request.current().path().getBytes(StandardCharsets.UTF_8));
  }

  @Get("/file")
  Path file() {
    return Path.of("pom.xml");
  }

  @Get("/no-file")
  Path noFile() {
    return Path.of("no-such-file");
  }

  @Get("/url")
  Url url() {
    return ReturnsAppUrls.string();
  }

  @Get("/redirect")
  Response redirect() {
    return Response.redirect("/string?q=ä b", 303);
  }

  @Get("/no-content")
  Response noContent() {
    return Response.text("dropped").status(204);
  }

  @Get("/not-modified")
  Response notModified() {
    return Response.text("dropped").status(304);
  }

  @Get("/null")
  @SuppressWarnings("NullAway") // what a handler that ignores its own signature does
  String nullText() {
    return null;
  }

  @Get("/empty")
  String empty() {
    return "";
  }

  @Get("/large")
  String large() {
    return "0123456789".repeat(200_000);
  }
}
