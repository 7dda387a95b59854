package errors;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Failures of every kind. */
@SuppressWarnings("DoNotCallSuggester") // they fail on purpose
@Blueprint(urlPrefix = "/throw")
final class Thrower {

  @Get("/runtime")
  String runtime() {
    throw new IllegalStateException("secret <detail>");
  }

  @Get("/named/<name>")
  String named(String name) {
    throw new IllegalStateException("with a name");
  }

  @Get("/checked")
  String checked() throws Exception {
    throw new Exception("checked");
  }

  @Get("/error")
  String error() {
    throw new AssertionError("assertion");
  }

  @Get("/overflow")
  @SuppressWarnings("InfiniteRecursion")
  String overflow() {
    return overflow() + "x";
  }

  @Get("/arithmetic")
  String arithmetic() {
    throw new ArithmeticException();
  }

  @Get("/index")
  String index() {
    throw new ArrayIndexOutOfBoundsException();
  }

  @Get("/in-handler")
  String inHandler() {
    throw new IllegalMonitorStateException();
  }

  @Get("/io")
  String io() throws IOException {
    throw new IOException("here");
  }

  @Get("/early-stream")
  Response earlyStream() {
    return Response.stream(
        out -> {
          throw new IllegalStateException("before the first byte");
        });
  }

  @Get("/mid-stream")
  StreamingBody midStream() {
    return out -> {
      out.write("first".getBytes(StandardCharsets.UTF_8));
      out.flush();
      throw new IllegalStateException("in the middle");
    };
  }
}
