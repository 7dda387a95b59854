package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.ampoule.App;
import dev.ampoule.TestApps;
import dev.ampoule.TestDispatcher;
import dev.ampoule.http.PointCodec.Point;
import dev.ampoule.json.JsonObject;
import dev.ampoule.memory.MemoryRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  private static final String POINT = "{\"x\":1,\"y\":2}";

  private static MemoryRequest post(String contentType, String body) {
    return MemoryRequest.of("POST", "/").header("Content-Type", contentType).body(body);
  }

  private static Point read(MemoryRequest exchange) {
    return Requests.of(exchange).json(PointCodec.INSTANCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "APPLICATION/JSON",
        "application/json; charset=utf-8",
        "application/json;charset=\"UTF-8\"",
        "application/merge-patch+json",
        "application/json; version=2"
      })
  void readsEveryMediaTypeThatIsJson(String contentType) {
    assertThat(read(post(contentType, POINT))).isEqualTo(new Point(1, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 'The body must be application/json, but is text/plain.'",
    "text/json, 'The body must be application/json, but is text/json.'",
    "application/x-www-form-urlencoded, "
        + "'The body must be application/json, but is application/x-www-form-urlencoded.'",
    "application/json; charset=latin1, 'JSON must be in UTF-8, but is in latin1.'"
  })
  void refusesOtherMediaTypes(String contentType, String message) {
    assertThatThrownBy(() -> read(post(contentType, POINT)))
        .isInstanceOf(UnsupportedMediaType.class)
        .extracting(e -> ((HttpException) e).description())
        .isEqualTo(message);
  }

  @Test
  void refusesABodyWithoutAMediaType() {
    assertThatThrownBy(() -> read(MemoryRequest.of("POST", "/").body(POINT)))
        .isInstanceOf(UnsupportedMediaType.class)
        .hasMessageContaining("no Content-Type");
  }

  @Test
  void refusesACompressedBody() {
    assertThatThrownBy(
            () -> read(post("application/json", POINT).header("Content-Encoding", "gzip")))
        .isInstanceOf(UnsupportedMediaType.class)
        .hasMessageContaining("gzip");
    assertThat(read(post("application/json", POINT).header("Content-Encoding", "identity")))
        .isEqualTo(new Point(1, 2));
  }

  @Test
  void aBodyThatIsNotThereIsMissing() {
    assertThat(errors(MemoryRequest.of("POST", "/"))).containsExactly(JsonBody.MISSING);
    assertThat(errors(post("application/json", ""))).containsExactly(JsonBody.MISSING);
    assertThat(errors(post("application/json", "").chunkedBody(new byte[0])))
        .containsExactly(JsonBody.MISSING);
  }

  @Test
  void listsEveryProblemWithItsPlace() {
    assertThat(errors(post("application/json", "{\"x\":\"1\",\"z\":true}")))
        .extracting(ProblemError::pointer, ProblemError::code)
        .containsExactly(tuple("/y", "missing"), tuple("/x", "type"), tuple("/z", "unknown"));
  }

  @Test
  void isUnprocessableWhenOnlyAConstructorRefusesIt() {
    assertThatThrownBy(() -> read(post("application/json", "{\"x\":-1,\"y\":2}")))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessageContaining("must not be negative");
  }

  @Test
  void readsJsonOfAnyForm() {
    assertThat(Requests.of(post("application/json", " {\"a\": [1, null]} ")).json())
        .isInstanceOf(JsonObject.class)
        .hasToString("{\"a\":[1,null]}");
  }

  @Test
  void keepsTheBytesForASecondReader() {
    Request request = Requests.of(post("application/json", POINT));
    request.json();
    assertThat(request.json(PointCodec.INSTANCE)).isEqualTo(new Point(1, 2));
    assertThat(request.text()).isEqualTo(POINT);
  }

  @Test
  void isTooLargeBeforeItIsRead() {
    Request request = Requests.of(post("application/json", POINT));
    request.maxContentLength(5);
    assertThatThrownBy(request::json).isInstanceOf(RequestEntityTooLarge.class);
  }

  @Test
  void theConfigurationSaysWhatIsRead() {
    MemoryRequest unknown = post("application/json", "{\"x\":1,\"z\":[[[]]],\"y\":2}");

    assertThat(
            new Request(app(Map.of("JSON_UNKNOWN_PROPERTIES", "ignore")), unknown)
                .json(PointCodec.INSTANCE))
        .isEqualTo(new Point(1, 2));
    assertThat(code(Map.of("JSON_MAX_DEPTH", 3), "[[[[]]]]")).isEqualTo("depth");
    assertThat(code(Map.of("JSON_MAX_STRING_LENGTH", 3), "\"abcd\"")).isEqualTo("too-long");
    assertThat(code(Map.of("JSON_MAX_NUMBER_LENGTH", 20), "1".repeat(21))).isEqualTo("too-long");
  }

  @ParameterizedTest
  @CsvSource({
    "JSON_UNKNOWN_PROPERTIES, drop",
    "JSON_MAX_DEPTH, 0",
    "JSON_MAX_STRING_LENGTH, -1",
    "JSON_MAX_NUMBER_LENGTH, 19"
  })
  void theConfigurationIsCheckedAtTheStart(String key, String value) {
    Map<String, String> config = Map.of(key, value);
    assertThatThrownBy(() -> app(config)).hasMessageContaining(key).hasMessageContaining(value);
  }

  private static String code(Map<String, ?> config, String body) {
    Request request = new Request(app(config), post("application/json", body));
    BadRequest error = catchThrowableOfType(BadRequest.class, request::json);
    return error.errors().getFirst().code();
  }

  private static App app(Map<String, ?> config) {
    return TestApps.of(new TestDispatcher(), config);
  }

  private static List<ProblemError> errors(MemoryRequest exchange) {
    return catchThrowableOfType(BadRequest.class, () -> read(exchange)).errors();
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    byte[] latin1 = "{\"x\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    Request request = Requests.of(post("application/json", "").body(latin1));
    assertThat(catchThrowableOfType(BadRequest.class, request::json).errors())
        .extracting(ProblemError::pointer, ProblemError::code)
        .containsExactly(tuple("/x", "encoding"));
  }
}
