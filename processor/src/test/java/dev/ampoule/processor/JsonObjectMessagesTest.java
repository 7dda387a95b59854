package dev.ampoule.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about the properties of objects that cannot be as Jackson's annotations ask. */
class JsonObjectMessagesTest {

  private static final String BUNDLE = "|@JacksonAnnotationsInside ";

  @TempDir Path folder;

  /** Types, with a quote for two and a bar for a line's end; what is said of them, and where. */
  static Stream<Arguments> problems() {
    return Stream.of(
        arguments(
            "record Notes(@Shown int a) {}"
                + BUNDLE
                + "@JsonView(String.class) @interface Shown {}",
            "7:14: error: [Json/JacksonAnnotation] @JsonView of @Shown is not honoured."),
        arguments(
            "@Shown class Notes { public int a; }"
                + BUNDLE
                + "@JsonPropertyOrder('a') @Deep @interface Shown {}"
                + BUNDLE
                + "@JsonRootName('a') @interface Deep {}",
            "7:1: error: [Json/JacksonAnnotation] @JsonRootName of @Shown is not honoured."),
        arguments(
            "class Notes { public int a; void put(@Taker Map<String, String> a) {} }"
                + BUNDLE
                + "@JsonValue @interface Taker {}",
            "7:38: error: [Json/JacksonAnnotation] @JsonValue of @Taker is not honoured here."),
        arguments(
            "record Notes(@JsonAnySetter List<String> more) {}",
            "7:14: error: [Json/JacksonAnnotation] @JsonAnySetter stands on 'more', which cannot "
                + "serve it."),
        arguments(
            "record Notes(@JsonAnySetter Map<String, Integer> a, @JsonAnySetter JsonObject b) {}",
            "7:53: error: [Json/JacksonAnnotation] @JsonAnySetter stands on 'a' and 'b' of Notes."),
        arguments(
            "class Notes {|@JsonAnyGetter public Map<String, String> a;|@JsonAnyGetter public"
                + " Map<String, String> b; }",
            "9:1: error: [Json/JacksonAnnotation] @JsonAnyGetter stands on 'a' and 'b' of Notes."),
        arguments(
            "class Notes {|@JsonAnySetter public final JsonObject a = new JsonObject(Map.of()); }",
            "8:1: error: [Json/JacksonAnnotation] @JsonAnySetter stands on 'a', which cannot "
                + "serve it."),
        arguments(
            "class Notes { public int a;|@JsonAnySetter public void put(Integer a, int b) {} }",
            "8:1: error: [Json/JacksonAnnotation] @JsonAnySetter stands on 'put', which cannot "
                + "serve it."),
        arguments(
            "record Notes(@JsonUnwrapped Range<? extends Integer> a) {|record Range<T>(T b) {} }",
            "7:54: error: [Json/JacksonAnnotation] @JsonUnwrapped cannot stand on the property "
                + "'Notes.Range<? extends Integer> a'."),
        arguments(
            "record Notes(@JsonUnwrapped(prefix = 'p') A a) {|record A(@JsonAnyGetter"
                + " Map<String, String> more) {} }",
            "7:45: error: [Json/JacksonAnnotation] @JsonUnwrapped cannot stand on the property "
                + "'Notes.A a'."),
        arguments(
            "record Notes(@JsonUnwrapped A a) {|sealed interface S {}|record A(int b) implements"
                + " S {} }",
            "7:31: error: [Json/JacksonAnnotation] @JsonUnwrapped cannot stand on the property "
                + "'Notes.A a'."),
        arguments(
            "record Notes(@JsonUnwrapped S a) {|sealed interface S {}|record A(int b) implements"
                + " S {} }",
            "7:31: error: [Json/JacksonAnnotation] @JsonUnwrapped cannot stand on the property "
                + "'Notes.S a'."),
        arguments(
            "record Notes(@JsonUnwrapped Optional<Notes> a) {}",
            "7:45: error: [Json/JacksonAnnotation] @JsonUnwrapped cannot stand on the property "
                + "'Optional<Notes> a'."),
        arguments(
            "record Notes(@JsonUnwrapped A a,|@JsonAnySetter Map<String, String> b) {|record"
                + " A(@JsonAnySetter Map<String, String> more) {} }",
            "7:31: error: [Json/JacksonAnnotation] The unwrapped property 'Notes.A a' of Notes "
                + "takes properties of any name."),
        arguments(
            "record Notes(@JsonUnwrapped A<Integer> a, int b) {|record A<T>(T b) {} }",
            "7:40: error: [Json/PropertyName] Two properties of Notes are named 'b'."),
        arguments(
            "enum Notes { A; @JsonCreator static Notes of(@JsonProperty('a') int a, int b) { return"
                + " A; } }",
            "7:17: error: [Json/Creator] The @JsonCreator of the enum Notes takes properties."),
        arguments(
            "enum Notes { A; @JsonCreator static Notes of(int a) { return A; }|@JsonCreator static"
                + " Notes by(String b) { return A; } }",
            "8:1: error: [Json/Creator] Notes has 2 members with @JsonCreator."),
        arguments(
            "record Notes(@JsonAlias('x') int a,|@JsonAlias('x') int b) {}",
            "8:21: error: [Json/PropertyName] Two properties of Notes are named 'x'."),
        arguments(
            "record Notes(int a,|@JsonAlias('a') int b) {}",
            "8:21: error: [Json/PropertyName] Two properties of Notes are named 'a'."),
        arguments(
            "enum Notes { A,|@JsonAlias('A') B }",
            "8:1: error: [Json/PropertyName] Two constants of Notes are named 'A'."));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void pointsAtWhatIsWrong(String types, String message) {
    assertThat(compile(types))
        .singleElement()
        .asString()
        .startsWith("Notes.java:" + message.replace('\'', '"') + "\n");
  }

  private List<String> compile(String types) {
    return new JavaSources(folder)
        .compile(
            """
            package notes;
            import com.fasterxml.jackson.annotation.*;
            import dev.ampoule.annotation.*;
            import dev.ampoule.json.JsonObject;
            import java.util.*;
            @Json
            """
                + types.replace('\'', '"').replace('|', '\n'))
        .messages();
  }
}
