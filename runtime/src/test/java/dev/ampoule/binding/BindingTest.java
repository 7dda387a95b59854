package dev.ampoule.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.TestApps;
import dev.ampoule.http.BadRequest;
import dev.ampoule.http.Request;
import dev.ampoule.memory.MemoryRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BindingTest {

  private static Binding binding(MemoryRequest request) {
    return new Binding(new Request(TestApps.empty(), request));
  }

  private static Binding binding(String query) {
    return binding(MemoryRequest.get("/?" + query));
  }

  @Test
  void bindsPrimitives() {
    Binding binding = binding("z=true&b=1&s=2&i=3&l=4&f=1.5&d=2.5&c=x");

    assertThat(binding.query("z").asBoolean()).isTrue();
    assertThat(binding.query("b").asByte()).isEqualTo((byte) 1);
    assertThat(binding.query("s").asShort()).isEqualTo((short) 2);
    assertThat(binding.query("i").asInt()).isEqualTo(3);
    assertThat(binding.query("l").asLong()).isEqualTo(4L);
    assertThat(binding.query("f").asFloat()).isEqualTo(1.5f);
    assertThat(binding.query("d").asDouble()).isEqualTo(2.5);
    assertThat(binding.query("c").asChar()).isEqualTo('x');
    binding.check();
  }

  @Test
  void defaultsAreForMissingValues() {
    Binding binding = binding("i=7");

    assertThat(binding.query("i").asInt(1)).isEqualTo(7);
    assertThat(binding.query("n").asInt(1)).isEqualTo(1);
    assertThat(binding.query("n").asBoolean(true)).isTrue();
    assertThat(binding.query("n").asByte((byte) 2)).isEqualTo((byte) 2);
    assertThat(binding.query("n").asShort((short) 3)).isEqualTo((short) 3);
    assertThat(binding.query("n").asLong(4L)).isEqualTo(4L);
    assertThat(binding.query("n").asFloat(5f)).isEqualTo(5f);
    assertThat(binding.query("n").asDouble(6)).isEqualTo(6.0);
    assertThat(binding.query("n").asChar('y')).isEqualTo('y');
    assertThat(binding.query("n").as(Values.STRING, "z")).isEqualTo("z");
    assertThat(binding.query("n").list(Values.INT, 8)).containsExactly(8);
    assertThat(binding.query("n").set(Values.INT, 9)).containsExactly(9);
    binding.check();
  }

  @Test
  void bindsOptionals() {
    Binding binding = binding("i=7&d=1.5&s=x");

    assertThat(binding.query("i").optionalInt()).hasValue(7);
    assertThat(binding.query("i").optionalLong()).hasValue(7L);
    assertThat(binding.query("d").optionalDouble()).hasValue(1.5);
    assertThat(binding.query("s").optional(Values.STRING)).hasValue("x");
    assertThat(binding.query("n").optionalInt()).isEmpty();
    assertThat(binding.query("n").optionalLong()).isEmpty();
    assertThat(binding.query("n").optionalDouble()).isEmpty();
    assertThat(binding.query("n").optional(Values.UUID)).isEqualTo(Optional.<UUID>empty());
    assertThat(binding.query("n").nullable(Values.INT)).isNull();
    binding.check();
  }

  @Test
  void bindsAllValuesOfAName() {
    Binding binding = binding("id=3&id=1&id=3");

    assertThat(binding.query("id").list(Values.INT)).containsExactly(3, 1, 3);
    assertThat(binding.query("id").set(Values.INT)).containsExactly(3, 1);
    assertThat(binding.query("n").list(Values.INT)).isEmpty();
    binding.check();
  }

  @Test
  void listOfAHeaderIsSplitAtCommas() {
    Binding binding =
        binding(
            MemoryRequest.get("/")
                .header("X-Id", "1, 2")
                .header("x-id", "3")
                .header("Q", "\"a,b\", c"));

    assertThat(binding.header("X-ID").list(Values.INT)).containsExactly(1, 2, 3);
    assertThat(binding.header("Q").list(Values.STRING)).containsExactly("\"a,b\"", "c");
    assertThat(binding.header("X-Id").as(Values.STRING)).isEqualTo("1, 2");
    binding.check();
  }

  @Test
  void bindsCookies() {
    Binding binding = binding(MemoryRequest.get("/").header("Cookie", "n=1; n=2"));

    assertThat(binding.cookie("n").asInt()).isEqualTo(1);
    assertThat(binding.cookie("n").list(Values.INT)).containsExactly(1, 2);
    binding.check();
  }

  @Test
  void oneBadRequestNamesEveryProblem() {
    Binding binding =
        binding(MemoryRequest.get("/?limit=many&id=1&id=x").header("Cookie", "theme=dark"));

    binding.query("limit").asInt();
    binding.query("page").asInt();
    binding.query("id").list(Values.LONG);
    binding.header("X-Trace").as(Values.UUID);
    binding.cookie("theme").asBoolean(false);

    assertThatThrownBy(binding::check)
        .isInstanceOf(BadRequest.class)
        .extracting(e -> ((BadRequest) e).description())
        .isEqualTo(
            """
            Query parameter "limit" must be a whole number from -2147483648 to 2147483647, but is \
            "many".
            Query parameter "page" is missing; it must be a whole number from -2147483648 to \
            2147483647.
            Query parameter "id" must be a whole number from -9223372036854775808 to \
            9223372036854775807, but is "x".
            Header "X-Trace" is missing; it must be a UUID such as \
            6b0f1e0a-3f0b-4c0e-9d53-0c8f6f1f8f1e.
            Cookie "theme" must be true or false, but is "dark".\
            """);
  }

  @Test
  void pageEscapesWhatTheClientSent() {
    Binding binding = binding("n=%3Cscript%3E");
    binding.query("n").asInt();

    assertThatThrownBy(binding::check)
        .isInstanceOfSatisfying(
            BadRequest.class,
            e ->
                assertThat(new String(e.toResponse().body(), StandardCharsets.UTF_8))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>"));
  }

  @Test
  void longValuesAreCutInTheMessage() {
    Binding binding = binding("n=" + "x".repeat(1_000));
    binding.query("n").asInt();

    assertThatThrownBy(binding::check)
        .hasMessageContaining("x".repeat(80) + "…\"")
        .hasMessageNotContaining("x".repeat(81));
  }

  @Test
  void emptyValueIsAValue() {
    Binding binding = binding("n=&s=");

    assertThat(binding.query("s").as(Values.STRING)).isEmpty();
    binding.query("n").asInt(5);
    assertThatThrownBy(binding::check).hasMessageContaining("but is \"\"");
  }
}
