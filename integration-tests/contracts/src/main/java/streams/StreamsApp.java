package streams;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.Query;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.config.Config;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Streams that a test lets go on step by step. */
@Application
final class StreamsApp {

  private final Steps steps;

  StreamsApp(Steps steps) {
    this.steps = steps;
  }

  @Provides
  static Steps steps(Config config) {
    return Objects.requireNonNullElseGet((Steps) config.get("STEPS"), Steps::new);
  }

  @TeardownRequest
  void tornDown() {
    steps.tornDown.release();
  }

  @Get("/stepwise")
  StreamingBody stepwise() {
    return out -> {
      for (int i = 1; i <= 3; i++) {
        out.write(("step " + i + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        await();
      }
    };
  }

  @Get("/endless")
  StreamingBody endless() {
    return out -> {
      while (true) {
        out.write(new byte[1024]);
        out.flush();
      }
    };
  }

  @Get("/many")
  Stream<String> many(@Query int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> i + "\n")
        .onClose(() -> steps.closed.release());
  }

  @Get("/sized")
  Response sized() {
    return Response.stream(out -> out.write("12345".getBytes(StandardCharsets.UTF_8)))
        .streamLength(5)
        .onClose(() -> steps.closed.release());
  }

  private void await() throws IOException {
    try {
      if (!steps.go.tryAcquire(10, TimeUnit.SECONDS)) {
        throw new IOException("nobody let the stream go on");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
