package dev.ampoule.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.TestApps;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** F1.12: bodies that are written while the client reads. */
class StreamingTest extends PipelineTest {

  @Test
  void bodyRunsInTheContextOfItsRequestAndBeforeTeardown() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request ->
                Response.stream(
                    out -> {
                      HookedDispatcher self =
                          (HookedDispatcher) Request.current().app().dispatcher();
                      self.record.add("body");
                      out.write(Request.current().path().getBytes(StandardCharsets.UTF_8));
                    }));

    MemoryResponse response = get(app);

    assertThat(response.text()).isEqualTo("/");
    assertThat(response.header("Content-Length")).isNull();
    assertThat(app.record).containsExactly("before 0", "after 0 200", "body", "teardown 0 null");
  }

  @Test
  void failureInTheMiddleIsGivenToTeardown() {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request ->
                Response.stream(
                    out -> {
                      throw new IOException("cut");
                    }));

    assertThatThrownBy(() -> get(app)).isInstanceOf(IOException.class).hasMessage("cut");
    assertThat(app.record).endsWith("teardown 0 java.io.IOException: cut");
  }

  @Test
  void streamThatIsNeverWrittenIsTornDownAtClose() {
    HookedDispatcher dispatcher =
        HookedDispatcher.serving(request -> Response.stream(out -> out.write('x')));

    Response response = TestApps.of(dispatcher, Map.of()).handle(MemoryRequest.get("/"));
    assertThat(dispatcher.record).doesNotContain("teardown 0 null");
    response.close();
    response.close();

    assertThat(dispatcher.record).containsExactly("before 0", "after 0 200", "teardown 0 null");
  }

  @Test
  void headDoesNotStartTheStream() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    HookedDispatcher app =
        HookedDispatcher.serving(
            request ->
                Response.stream(
                        out -> {
                          throw new AssertionError("started");
                        })
                    .onClose(() -> closed.set(true)));

    assertThat(send(app, MemoryRequest.of("HEAD", "/")).status()).isEqualTo(200);
    assertThat(app.record).endsWith("teardown 0 null");
    assertThat(closed).isTrue();
  }

  @Test
  void textsAreSentOneByOne() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> Response.stream(Stream.of("a", "ä").onClose(() -> closed.set(true))));

    MemoryResponse response = get(app);

    assertThat(response.chunks())
        .extracting(c -> new String(c, StandardCharsets.UTF_8))
        .containsExactly("a", "ä");
    assertThat(response.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(closed).isTrue();
  }

  @Test
  void iteratorIsTextToo() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(request -> Response.stream(List.of("a", "b").iterator()));

    assertThat(get(app).text()).isEqualTo("ab");
  }

  @Test
  void inputStreamIsCopiedAndClosed() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    HookedDispatcher app =
        HookedDispatcher.serving(
            request ->
                Response.stream(
                    new ByteArrayInputStream(new byte[] {1, 2}) {
                      @Override
                      public void close() {
                        closed.set(true);
                      }
                    }));

    MemoryResponse response = get(app);

    assertThat(response.body()).containsExactly(1, 2);
    assertThat(response.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(closed).isTrue();
  }

  @Test
  void inputStreamThatIsNotReadIsClosedToo() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    HookedDispatcher app =
        HookedDispatcher.serving(
            request ->
                Response.stream(
                    new ByteArrayInputStream(new byte[] {1, 2}) {
                      @Override
                      public void close() {
                        closed.set(true);
                      }
                    }));

    assertThat(send(app, MemoryRequest.of("HEAD", "/")).body()).isEmpty();
    assertThat(closed).isTrue();
  }

  @Test
  void knownLengthIsDeclared() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> Response.stream(out -> out.write(new byte[3])).streamLength(3));

    assertThat(get(app).header("Content-Length")).isEqualTo("3");
  }
}
