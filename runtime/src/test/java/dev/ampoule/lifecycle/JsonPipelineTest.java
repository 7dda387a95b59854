package dev.ampoule.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.http.JsonStreams;
import dev.ampoule.http.PointCodec;
import dev.ampoule.http.PointCodec.Point;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.json.JsonCodecs;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that become JSON on their way through the pipeline. */
class JsonPipelineTest extends PipelineTest {

  @Test
  void afterHooksSeeTheBytes() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.json(Map.of("a", 1)));
    app.after = response -> response.header("X-Length", "" + response.contentLength());

    MemoryResponse response = get(app);

    assertThat(response.text()).isEqualTo("{\"a\":1}\n");
    assertThat(response.header("X-Length")).isEqualTo("8");
  }

  @Test
  void aValueWithoutACodecIsAFailureOfItsHandler() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.json(new Point(1, 2)));

    assertThat(get(app).status()).isEqualTo(500);
    assertThat(log.failures())
        .singleElement()
        .satisfies(e -> assertThat(e).hasMessageContaining("declare JsonResponse<Point>"));
  }

  @Test
  void soIsOneOfAnErrorHandlerOrAHook() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> {
              throw new IOException("x");
            });
    app.onError = (mount, error) -> Response.json(new Point(1, 2));
    assertThat(get(app).status()).isEqualTo(500);

    HookedDispatcher hooked = HookedDispatcher.serving(request -> Response.text("x"));
    hooked.after = response -> Response.json(new Point(1, 2));
    assertThat(get(hooked).status()).isEqualTo(500);
  }

  @Test
  void headHasTheLengthAndNoBody() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(request -> Response.json(new Point(1, 2), PointCodec.INSTANCE));

    MemoryResponse response = send(app, MemoryRequest.of("HEAD", "/"));

    assertThat(response.header("Content-Length")).isEqualTo("14");
    assertThat(response.text()).isEmpty();
  }

  @Test
  void aStreamRunsInTheContextOfItsRequest() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request ->
                JsonStreams.lines(
                    Stream.of(1, 2).map(i -> Request.current().path() + i), JsonCodecs.STRING));

    assertThat(get(app).text()).isEqualTo("\"/1\"\n\"/2\"\n");
    assertThat(app.record).endsWith("after 0 200", "teardown 0 null");
  }

  @Test
  void aValueThatFailsInAStreamCutsItAndIsTornDown() {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> JsonStreams.array(Stream.of(1.0, Double.NaN), JsonCodecs.DOUBLE));

    assertThatThrownBy(() -> get(app)).isInstanceOf(IllegalStateException.class);
    assertThat(app.record.getLast()).startsWith("teardown 0 java.lang.IllegalStateException");
  }
}
