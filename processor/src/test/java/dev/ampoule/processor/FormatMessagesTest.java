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

/** What is said of {@code @JsonFormat} where it asks for something that it cannot have. */
class FormatMessagesTest {

  @TempDir Path folder;

  /** Types, with a quote for two and a bar for a line's end; what is said of them, and where. */
  static Stream<Arguments> problems() {
    return Stream.of(
        arguments(
            "@JsonFormat(shape = JsonFormat.Shape.BINARY)|enum Notes { A }",
            "7:37: error: [Json/JacksonAnnotation] @JsonFormat(shape = BINARY) is not "
                + "honoured for Notes."),
        arguments(
            "@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)|enum Notes { A"
                + " }",
            "7:38: error: [Json/JacksonAnnotation] "
                + "@JsonFormat(with = ACCEPT_CASE_INSENSITIVE_VALUES) is not honoured for Notes."),
        arguments(
            "record Notes(@JsonFormat(pattern = 'x') int a) {}",
            "7:45: error: [Json/JacksonAnnotation] @JsonFormat(pattern) is not honoured "
                + "for int."),
        arguments(
            "record Notes(@JsonFormat(shape = JsonFormat.Shape.OBJECT) LocalDate a) {}",
            "7:69: error: [Json/JacksonAnnotation] @JsonFormat(shape = OBJECT) is not "
                + "honoured for LocalDate."),
        arguments(
            "record Notes(@JsonFormat(pattern = 'yyyy-bb') LocalDate a) {}",
            "7:57: error: [Json/JacksonAnnotation] @JsonFormat(pattern) is not honoured "
                + "for LocalDate."),
        arguments(
            "record Notes(@JsonFormat(pattern = 'WEEKS') java.time.Duration a) {}",
            "7:64: error: [Json/JacksonAnnotation] @JsonFormat(pattern) is not honoured "
                + "for Duration."),
        arguments(
            "record Notes(@JsonFormat(pattern = 'HH', shape = JsonFormat.Shape.ARRAY) "
                + "java.time.LocalTime a) {}",
            "7:94: error: [Json/JacksonAnnotation] @JsonFormat(pattern) is not honoured "
                + "for LocalTime."),
        arguments(
            "record Notes(@JsonFormat(pattern = 'HH', timezone = 'Europe/Bern') "
                + "java.time.LocalTime a) {}",
            "7:88: error: [Json/JacksonAnnotation] @JsonFormat(timezone) is not honoured "
                + "for LocalTime."),
        arguments(
            "record Notes(@JsonFormat(timezone = 'UTC') LocalDate a) {}",
            "7:54: error: [Json/JacksonAnnotation] @JsonFormat(timezone) is not honoured "
                + "for LocalDate."),
        arguments(
            "record Notes(@JsonFormat(lenient = OptBoolean.TRUE) LocalDate a) {}",
            "7:63: error: [Json/JacksonAnnotation] @JsonFormat(lenient = TRUE) is not honoured "
                + "for LocalDate."),
        arguments(
            "record Notes(@JsonFormat(with = JsonFormat.Feature.WRITE_DATES_WITH_ZONE_ID) "
                + "LocalDate a) {}",
            "7:88: error: [Json/JacksonAnnotation] @JsonFormat(with = WRITE_DATES_WITH_ZONE_ID) "
                + "is not honoured for LocalDate."),
        arguments(
            "record Notes(@JsonFormat(with = JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES) "
                + "List<String> a) {}",
            "7:91: error: [Json/JacksonAnnotation] @JsonFormat(with = WRITE_SORTED_MAP_ENTRIES) "
                + "is not honoured for List<String>."),
        arguments(
            "record Notes(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) "
                + "byte[] a) {}",
            "7:89: error: [Json/JacksonAnnotation] "
                + "@JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) is not honoured for byte[]."),
        arguments(
            "record Notes(@JsonFormat(shape = JsonFormat.Shape.STRING) java.util.OptionalInt a) {}",
            "7:81: error: [Json/JacksonAnnotation] @JsonFormat(shape = STRING) is not honoured "
                + "for OptionalInt."),
        arguments(
            "record Notes(@JsonFormat(shape = JsonFormat.Shape.STRING) int[] a) {}",
            "7:65: error: [Json/JacksonAnnotation] @JsonFormat(shape = STRING) is not honoured "
                + "for int[]."),
        arguments(
            "record Notes(@JsonFormat(shape = JsonFormat.Shape.NUMBER_FLOAT) int a) {}",
            "7:69: error: [Json/JacksonAnnotation] @JsonFormat(shape = NUMBER_FLOAT) is not "
                + "honoured for int."),
        arguments(
            "record Notes(@JsonFormat(shape = JsonFormat.Shape.NUMBER) java.time.Month a) {}",
            "7:75: error: [Json/JacksonAnnotation] @JsonFormat(shape = NUMBER) is not honoured "
                + "for Month."),
        arguments(
            "record Notes(@JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL) "
                + "java.time.DayOfWeek a) {}",
            "7:106: error: [Json/JacksonAnnotation] "
                + "@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) is not honoured for "
                + "DayOfWeek."),
        arguments(
            "record Notes(@JsonFormat("
                + "with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE) "
                + "java.time.DayOfWeek a) {}",
            "7:118: error: [Json/JacksonAnnotation] "
                + "@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE) is not "
                + "honoured for DayOfWeek."),
        arguments(
            "record Notes(@JsonFormat(shape = JsonFormat.Shape.BOOLEAN) Thread.State a) {}",
            "7:73: error: [Json/JacksonAnnotation] @JsonFormat(shape = BOOLEAN) is not honoured "
                + "for Thread.State."),
        arguments(
            "@JsonFormat(shape = JsonFormat.Shape.STRING)|record Notes(int a) {}",
            "7:37: error: [Json/JacksonAnnotation] @JsonFormat(shape = STRING) is not honoured "
                + "for Notes."),
        arguments(
            "@JsonFormat(shape = JsonFormat.Shape.ARRAY)|record Notes(@JsonValue int a) {}",
            "7:37: error: [Json/JacksonAnnotation] @JsonFormat(shape = ARRAY) is not honoured "
                + "for Notes."),
        arguments(
            "@JsonFormat(shape = JsonFormat.Shape.ARRAY)|"
                + "class Notes { @JsonAnyGetter public Map<String, String> a; }",
            "7:37: error: [Json/JacksonAnnotation] @JsonFormat(shape = ARRAY) is not honoured "
                + "for Notes."),
        arguments(
            "@JsonFormat(shape = JsonFormat.Shape.ARRAY)|record Notes(int a) implements Up {}|"
                + "sealed interface Up permits Notes {}",
            "7:37: error: [Json/JacksonAnnotation] @JsonFormat(shape = ARRAY) is not honoured "
                + "for Notes."),
        arguments(
            "record Notes(@JsonFormat(shape = JsonFormat.Shape.ARRAY) Up a) {}|"
                + "sealed interface Up {}|record Down(int a) implements Up {}",
            "7:61: error: [Json/JacksonAnnotation] @JsonFormat(shape = ARRAY) is not honoured "
                + "for Up."),
        arguments(
            "record Notes(@JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)"
                + " Down a) {}|record Down(int a) {}",
            "7:93: error: [Json/JacksonAnnotation] @JsonFormat(with ="
                + " ACCEPT_CASE_INSENSITIVE_PROPERTIES) is not honoured for Down."),
        arguments(
            "record Notes(@JsonValue @JsonFormat(pattern = 'uu') LocalDate a) {}",
            "7:63: error: [Json/JacksonAnnotation] @JsonFormat is not honoured on 'a'."),
        arguments(
            "record Notes(LocalDate a) {|@JsonValue @JsonFormat(pattern = 'uu')|"
                + "public LocalDate given() { return a; } }",
            "8:12: error: [Json/JacksonAnnotation] @JsonFormat is not honoured on 'given'."),
        arguments(
            "record Notes(@JsonUnwrapped @JsonFormat(shape = JsonFormat.Shape.ARRAY) Down a) {}|"
                + "record Down(int a) {}",
            "7:78: error: [Json/JacksonAnnotation] @JsonFormat is not honoured on 'a'."),
        arguments(
            "class Notes {|@JsonCreator(mode ="
                + " JsonCreator.Mode.DELEGATING)|Notes(@JsonFormat(pattern = 'uu') int a)"
                + " {}|@JsonValue public int b() { return 1; } }",
            "9:29: error: [Json/JacksonAnnotation] @JsonFormat(pattern) is not honoured for int."),
        arguments(
            "class Notes {|@JsonAnyGetter @JsonAnySetter @JsonFormat(pattern = 'uu')|"
                + "public Map<String, Integer> a; }",
            "8:53: error: [Json/JacksonAnnotation] @JsonFormat(pattern) is not honoured for "
                + "Map<String, Integer>."),
        arguments(
            "record Notes(@JsonAnyGetter @JsonAnySetter @JsonFormat(pattern = 'uu')|"
                + "Map<String, Integer> a) {}",
            "8:22: error: [Json/JacksonAnnotation] @JsonFormat(pattern) is not honoured for "
                + "Map<String, Integer>."),
        arguments(
            "class Notes {|@JsonAnySetter @JsonFormat(pattern = 'uu')|"
                + "public void a(String name, int value) {} }",
            "8:38: error: [Json/JacksonAnnotation] @JsonFormat(pattern) is not honoured for int."),
        arguments(
            "record Notes(@JsonFormat(pattern = 'uu') Down a) {}|"
                + "record Down(@JsonValue LocalDate a) {}",
            "7:47: error: [Json/JacksonAnnotation] @JsonFormat is not honoured on 'Down'."),
        arguments(
            "record Notes(@JsonFormat(shape = JsonFormat.Shape.BOOLEAN) Down a) {}|"
                + "record Down(@JsonValue int a) {}",
            "7:65: error: [Json/JacksonAnnotation] @JsonFormat(shape = BOOLEAN) is not honoured "
                + "for int."));
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
            import java.time.*;
            import java.util.*;
            @Json
            """
                + types.replace('\'', '"').replace('|', '\n'))
        .messages();
  }
}
