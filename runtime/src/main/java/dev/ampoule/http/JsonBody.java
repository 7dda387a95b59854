package dev.ampoule.http;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonProblem;
import dev.ampoule.json.JsonReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of requests as JSON; for {@link Request#json(JsonCodec)} and bindings. */
public final class JsonBody {

  /** What is wrong with a body that is not there. */
  public static final ProblemError MISSING = ProblemError.body("", "missing", "is missing");

  private JsonBody() {}

  /**
   * Returns whether a request has no body, not even an empty text.
   *
   * @throws UnsupportedMediaType if it has one that does not say that it is JSON in UTF-8
   * @throws RequestEntityTooLarge if it has one that is larger than allowed
   */
  public static boolean isAbsent(Request request) {
    if (request.contentLength() == 0) {
      return true;
    }
    checkMediaType(request);
    return request.data().length == 0;
  }

  /**
   * Reads a body that is there, and is not the JSON null.
   *
   * @throws JsonException if it is not what the codec expects
   */
  public static <T> T read(Request request, JsonCodec<T> codec) {
    try (JsonReader in = reader(request)) {
      return finish(in, codec);
    }
  }

  /**
   * Reads a body that is there; the JSON null is null.
   *
   * @throws JsonException if it is not what the codec expects
   */
  public static <T> @Nullable T readNullable(Request request, JsonCodec<T> codec) {
    try (JsonReader in = reader(request)) {
      if (in.skipNull()) {
        in.finish();
        return null;
      }
      return finish(in, codec);
    }
  }

  /** The error for what is wrong with a body; 422 if that is only that values were refused. */
  public static HttpException error(List<JsonProblem> problems) {
    List<ProblemError> errors = problems.stream().map(JsonBody::error).toList();
    return problems.stream().allMatch(JsonProblem::rejected)
        ? new UnprocessableEntity(errors)
        : new BadRequest(errors);
  }

  /** One problem of a body as the client sees it. */
  public static ProblemError error(JsonProblem problem) {
    return ProblemError.body(problem.pointer(), problem.code(), problem.detail());
  }

  static <T> T require(Request request, JsonCodec<T> codec) {
    if (isAbsent(request)) {
      throw new BadRequest(List.of(MISSING));
    }
    try {
      return read(request, codec);
    } catch (JsonException e) {
      throw error(e.problems());
    }
  }

  private static JsonReader reader(Request request) {
    byte[] data = request.data();
    return new JsonReader(data, 0, data.length, request.app().json());
  }

  private static <T> T finish(JsonReader in, JsonCodec<T> codec) {
    T value = codec.read(in);
    in.finish();
    if (value == null) {
      throw new IllegalStateException(
          codec.getClass().getName() + " returned null without noting a problem");
    }
    return value;
  }

  private static void checkMediaType(Request request) {
    String contentType = request.contentType();
    if (MediaType.JSON.equals(contentType)) {
      checkCoding(request);
      return;
    }
    if (contentType == null) {
      throw new UnsupportedMediaType(
          "The body must be application/json, and the request has no Content-Type.");
    }
    if (!request.isJson()) {
      throw new UnsupportedMediaType(
          "The body must be application/json, but is " + request.mimetype() + ".");
    }
    String charset = request.mimetypeParams().getOrDefault("charset", "utf-8");
    if (!charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("utf8")) {
      throw new UnsupportedMediaType("JSON must be in UTF-8, but is in " + charset + ".");
    }
    checkCoding(request);
  }

  private static void checkCoding(Request request) {
    String coding = request.header("Content-Encoding");
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      throw new UnsupportedMediaType(
          "The body must not be compressed, but its Content-Encoding is " + coding + ".");
    }
  }
}
