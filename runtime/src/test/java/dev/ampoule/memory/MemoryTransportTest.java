package dev.ampoule.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.TestDispatcher;
import dev.ampoule.http.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MemoryTransportTest {

  @Test
  void requestArrivesAsItWasMade() throws IOException {
    MemoryRequest request =
        MemoryRequest.of("POST", "/a%20b?x=1")
            .scheme("https")
            .authority("example.com")
            .header("X-A", "1")
            .body("ä");

    assertThat(request.rawPath()).isEqualTo("/a%20b");
    assertThat(request.rawQuery()).isEqualTo("x=1");
    assertThat(request.contentLength()).isEqualTo(2);
    assertThat(request.body().readAllBytes()).isEqualTo("ä".getBytes(StandardCharsets.UTF_8));
    assertThat(request.header("x-a")).isEqualTo("1");
    assertThat(request.scheme() + request.authority()).isEqualTo("httpsexample.com");
    assertThat(MemoryRequest.get("/").rawQuery()).isNull();
    assertThat(MemoryRequest.get("/").chunkedBody(new byte[1]).contentLength()).isEqualTo(-1);
  }

  @Test
  void responseHasItsHeadersInTheOrderOfAServer() throws IOException {
    MemoryResponse response =
        answering(Response.text("ok").status(201).header("X-A", "1").cookie("k", "v"));

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers())
        .hasToString(
            """
            Content-Type: text/plain; charset=utf-8
            Content-Length: 2
            X-A: 1
            Set-Cookie: k=v; Path=/
            """);
  }

  @Test
  void streamedBodyIsKeptInItsPieces() throws IOException {
    MemoryResponse response =
        answering(
            Response.stream(
                out -> {
                  out.write('a');
                  out.write(new byte[] {'b', 'c', 'd'}, 1, 2);
                  out.flush();
                  out.flush();
                  out.write('e');
                }));

    assertThat(response.text()).isEqualTo("acde");
    assertThat(response.chunks()).hasSize(2);
    assertThat(response.header("Content-Length")).isNull();
  }

  private static MemoryResponse answering(Response response) throws IOException {
    App app =
        App.builder("test.App", context -> new TestDispatcher())
            .middleware((exchange, next) -> response)
            .build();
    return new MemoryTransport(app).send(MemoryRequest.get("/"));
  }
}
