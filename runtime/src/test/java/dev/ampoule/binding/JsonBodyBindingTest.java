package dev.ampoule.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.ampoule.TestApps;
import dev.ampoule.http.BadRequest;
import dev.ampoule.http.PointCodec;
import dev.ampoule.http.PointCodec.Point;
import dev.ampoule.http.ProblemError;
import dev.ampoule.http.Request;
import dev.ampoule.http.UnprocessableEntity;
import dev.ampoule.http.UnsupportedMediaType;
import dev.ampoule.memory.MemoryRequest;
import org.junit.jupiter.api.Test;

class JsonBodyBindingTest {

  private static Binding binding(String body) {
    return binding("/?limit=many", body);
  }

  private static Binding binding(String target, String body) {
    return new Binding(
        new Request(
            TestApps.empty(),
            MemoryRequest.of("POST", target)
                .header("Content-Type", "application/json")
                .body(body)));
  }

  @Test
  void readsTheBody() {
    Binding binding = binding("{\"x\":1,\"y\":2}");
    assertThat(binding.body(PointCodec.INSTANCE)).isEqualTo(new Point(1, 2));
    assertThat(binding.nullableBody(PointCodec.INSTANCE)).isEqualTo(new Point(1, 2));
    assertThat(binding.optionalBody(PointCodec.INSTANCE)).contains(new Point(1, 2));
    binding.check();
  }

  @Test
  void oneErrorNamesParametersAndWhatIsInTheBody() {
    Binding binding = binding("{\"x\":null}");
    binding.body(PointCodec.INSTANCE);
    binding.query("limit").asInt();

    assertThat(catchThrowableOfType(BadRequest.class, binding::check).errors())
        .extracting(ProblemError::in, ProblemError::name, ProblemError::pointer, ProblemError::code)
        .containsExactly(
            tuple("body", "", "/y", "missing"),
            tuple("body", "", "/x", "null"),
            tuple("query", "limit", "", "value"));
  }

  @Test
  void aBodyThatMayBeMissingIs() {
    assertThat(binding("").nullableBody(PointCodec.INSTANCE)).isNull();
    assertThat(binding("").optionalBody(PointCodec.INSTANCE)).isEmpty();
    assertThat(binding(" null ").nullableBody(PointCodec.INSTANCE)).isNull();
    assertThat(binding("null").optionalBody(PointCodec.INSTANCE)).isEmpty();
  }

  @Test
  void aBodyThatMustBeThereIsAProblem() {
    Binding absent = binding("");
    absent.body(PointCodec.INSTANCE);
    assertThatThrownBy(absent::check).hasMessageContaining("Body: is missing.");

    Binding literal = binding("null");
    literal.body(PointCodec.INSTANCE);
    assertThat(catchThrowableOfType(BadRequest.class, literal::check).errors())
        .extracting(ProblemError::code)
        .containsExactly("null");
  }

  @Test
  void whatFollowsANullIsAProblem() {
    Binding binding = binding("null x");
    binding.nullableBody(PointCodec.INSTANCE);
    assertThat(catchThrowableOfType(BadRequest.class, binding::check).errors())
        .extracting(ProblemError::code)
        .containsExactly("trailing");
  }

  @Test
  void refusedValuesAloneAreUnprocessable() {
    Binding refused = binding("{\"x\":-1,\"y\":2}");
    refused.body(PointCodec.INSTANCE);
    assertThatThrownBy(refused::check).isInstanceOf(UnprocessableEntity.class);

    Binding both = binding("{\"x\":-1,\"y\":2}");
    both.body(PointCodec.INSTANCE);
    both.query("limit").asInt();
    assertThat(catchThrowableOfType(BadRequest.class, both::check).errors()).hasSize(2);
  }

  @Test
  void anotherMediaTypeEndsTheBinding() {
    Binding binding =
        new Binding(
            new Request(
                TestApps.empty(),
                MemoryRequest.of("POST", "/").header("Content-Type", "text/csv").body("a,b")));
    assertThatThrownBy(() -> binding.body(PointCodec.INSTANCE))
        .isInstanceOf(UnsupportedMediaType.class);
  }

  @Test
  void aRawBodyIsTakenWhateverItIs() {
    assertThat(binding("/", "a,b").bodyText().value()).isEqualTo("a,b");
    assertThat(binding("/", "a,b").bodyText().optional()).contains("a,b");
    assertThat(binding("/", "").bodyText().value()).isEmpty();
    assertThat(binding("/", "").bodyText().nullable()).isNull();
    assertThat(binding("/", "").bodyBytes().optional()).isEmpty();
    assertThat(binding("/", "ab").bodyBytes().nullable()).containsExactly('a', 'b');
    assertThat(binding("/", "ab").bodyStream().value()).hasContent("ab");
  }
}
