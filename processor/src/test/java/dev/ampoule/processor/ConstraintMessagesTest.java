package dev.ampoule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about constraints that cannot be checked, and where. */
class ConstraintMessagesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "@Size(max = 1) int x; Constraint @Size does not apply to int.",
        "@NotBlank Integer x; Constraint @NotBlank does not apply to Integer.",
        "@Past String x; Constraint @Past does not apply to String.",
        "@AssertTrue String x; Constraint @AssertTrue does not apply to String.",
        "@Min(1) java.time.LocalDate x; Constraint @Min does not apply to LocalDate.",
        "@Min(1) Boolean x; Constraint @Min does not apply to Boolean.",
        "@Null int x; Constraint @Null does not apply to int.",
        "@NotBlank Optional<String> x; Constraint @NotBlank does not apply to Optional<String>.",
        "@NotNull @NotBlank List<String> x; Constraint @NotBlank does not apply to List<String>.",
        "@Size(max = 1) Iterable<String> x; Constraint @Size does not apply to Iterable<String>.",
        "@Size(min = -1) String x; Attribute min = -1 of @Size is negative.",
        "@Size(min = 3, max = 2) String x; Attribute min = 3 of @Size is larger than max,"
            + " which is 2.",
        "@Digits(integer = 1, fraction = -2) int x; Attribute fraction = -2 of @Digits is"
            + " negative.",
        "@DecimalMin(`x`) int x; Attribute value = x of @DecimalMin is no number.",
        "@Min(5) @Max(4) int x; No value keeps @Max: the minimum of @Min is 5.",
        "@Positive @Max(0) int x; No value keeps @Max: the minimum of @Positive is 0 and"
            + " excluded.",
        "@Min(300) byte x; No value keeps @Min: the maximum of type byte is 127.",
        "@Size.List({@Size(max = 2), @Size(min = -3)}) String x; Attribute min = -3 of @Size"
            + " is negative.",
      })
  void refusesAConstraintThatMakesNoSense(String component, String what) {
    assertThat(compile(component.replace("`", "\"")))
        .singleElement()
        .asString()
        .startsWith("Query.java:12:" + (component.length() + 2) + ": error: [Constraint/")
        .contains("] " + what + "\n");
  }

  @Test
  void refusesWhatChoosesGroups() {
    assertThat(
            new JavaSources(folder)
                .compile(
                    """
                    package notes;

                    import dev.ampoule.annotation.*;
                    import jakarta.validation.*;
                    import jakarta.validation.constraints.*;
                    import jakarta.validation.groups.*;
                    import java.util.List;

                    @Json
                    @GroupSequence({Notes.class})
                    record Notes(
                        @Valid @ConvertGroup(from = Default.class, to = Strict.class) Item one,
                        List<@Valid @ConvertGroup(to = Strict.class) Item> more) {

                      interface Strict {}

                      record Item(@NotBlank String text) {}
                    }
                    """)
                .messages())
        .extracting(message -> message.substring(0, message.indexOf('\n')))
        .containsExactlyInAnyOrder(
            "Notes.java:10:1: error: [Constraint/Groups] @GroupSequence changes the group of"
                + " constraints.",
            "Notes.java:12:72: error: [Constraint/Groups] @ConvertGroup changes the group of"
                + " constraints.",
            "Notes.java:13:56: error: [Constraint/Groups] @ConvertGroup changes the group of"
                + " constraints.");
  }

  @Test
  void pointsAtAnAttributeOfAParameter() {
    assertThat(
            new JavaSources(folder)
                .compile(
                    """
                    package notes;

                    import dev.ampoule.annotation.*;
                    import jakarta.validation.constraints.*;

                    @Blueprint
                    final class Notes {
                      @Get("/notes")
                      String list(@Query @Size.List({@Size(max = 9), @Size(min = -3)}) String q) {
                        return q;
                      }
                    }
                    """)
                .messages())
        .singleElement()
        .asString()
        .startsWith("Notes.java:9:62: error: [Constraint/Settings] Attribute min = -3 of @Size");
  }

  @Test
  void pointsIntoARegularExpression() {
    assertThat(compile("@Pattern(regexp = \"a(b\") String x"))
        .singleElement()
        .asString()
        .contains("\n    a(b\n       ^\n");
  }

  @Test
  void saysHowToReachWhatIsInAContainer() {
    assertThat(compile("@Email Optional<String> x"))
        .singleElement()
        .asString()
        .contains("write Optional<@Email String>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List<@Size(max = 1) Integer> x",
        "Map<String, @Past Integer> x",
        "Optional<@Email Integer> x"
      })
  void pointsAtThePropertyOfAConstrainedElement(String component) {
    assertThat(compile(component))
        .singleElement()
        .asString()
        .startsWith("Query.java:12:" + (component.length() + 2) + ": error: [Constraint/Type] ")
        .contains("does not apply to Integer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@NotNull int x",
        "@Size(max = 2) String[] x",
        "@NotBlank String[] x",
        "@Min(1) OptionalInt x",
        "@Positive Number x",
        "@Size(min = 0, max = 0) String x",
        "@Min(5) @Max(5) int x",
        "@NotEmpty Map<@NotBlank String, List<@Min(1) Integer>> x",
        "List<? extends @NotNull Object> x",
      })
  void acceptsWhatCanBeChecked(String component) {
    assertThat(compile(component)).isEmpty();
  }

  @Test
  void reportsAProblemOfASharedTypeOnce() {
    assertThat(
            new JavaSources(folder)
                .compile(List.of(query("@Past String x"), blueprint("First"), blueprint("Second")))
                .messages())
        .singleElement()
        .asString()
        .contains("[Constraint/Type]");
  }

  @Test
  void warnsOfUselessCascades() {
    assertThat(compile("@Min(1) int x, @Valid String y"))
        .singleElement()
        .asString()
        .startsWith("Query.java:12:32: warning: [Constraint/Useless] ");
  }

  private List<String> compile(String component) {
    return new JavaSources(folder)
        .compile(List.of(query(component), blueprint("Notes")))
        .messages();
  }

  private static String query(String component) {
    return """
    package notes;

    import jakarta.validation.Valid;
    import jakarta.validation.constraints.*;
    import java.util.List;
    import java.util.Map;
    import java.util.Optional;
    import java.util.OptionalInt;

    /** What is asked for. */
    record Query(
      %s) {}
    """
        .formatted(component);
  }

  private static String blueprint(String name) {
    return """
    package notes;

    import dev.ampoule.annotation.Blueprint;
    import dev.ampoule.annotation.Get;
    import jakarta.validation.Valid;

    @Blueprint
    final class %s {
      @Get("/<query:query>")
      String list(@Valid Query query) {
        return "notes " + query;
      }
    }
    """
        .formatted(name);
  }

  @Test
  void refusesAConstraintThatTheChecksCannotSee() {
    assertThat(
            new JavaSources(folder)
                .compile(
                    """
                    package shop;

                    import dev.ampoule.annotation.*;
                    import dev.ampoule.validation.*;

                    @Constraint(value = EvenCheck.class, message = "must be even")
                    public @interface Even {}
                    """,
                    """
                    package shop;

                    import dev.ampoule.validation.*;

                    final class EvenCheck implements ConstraintCheck<Even, Integer> {
                      @Override
                      public boolean isValid(Integer value, Even settings) {
                        return value % 2 == 0;
                      }
                    }
                    """,
                    """
                    package notes;

                    import dev.ampoule.annotation.*;
                    import shop.Even;

                    @Blueprint
                    final class Notes {
                      @Get("/")
                      String list(@Query @Even int limit) {
                        return "";
                      }
                    }
                    """)
                .messages())
        .containsExactly(
            """
            Notes.java:9:22: error: [Constraint/Check] The constraint @Even and its EvenCheck cannot be \
            used here.
                why: the generated checks stand in the package notes, which does not see both.
                fix: make them public, or move them into that package.\
            """);
  }
}
