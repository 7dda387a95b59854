package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JavaSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records the configuration can fill, beyond the examples of the pages. */
class SettingsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@DefaultValue(\"1_000\") int value",
        "@DefaultValue(\"64KiB\") int value",
        "@DefaultValue(\"16 MiB\") long value",
        "@DefaultValue(\"1.5KiB\") int value",
        "@DefaultValue(\"yes\") boolean value",
        "@DefaultValue(\"500ms\") Duration value",
        "@DefaultValue(\"PT1M\") Duration value",
        "@DefaultValue(\"90\") Duration value",
        "@DefaultValue(\"red\") Color value",
        "@DefaultValue(\"1, 2,3\") List<Integer> value",
        "@DefaultValue(\"x\") char value",
        "@DefaultValue(\"https://example.com\") URI value",
        "Map<String, List<Path>> value",
        "Optional<Part> value",
      })
  void acceptsWhatTheRuntimeReads(String component) {
    assertThat(messages(component)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@DefaultValue(\"3GiB\") int value",
        "@DefaultValue(\"1.5\") int value",
        "@DefaultValue(\"perhaps\") boolean value",
        "@DefaultValue(\"5 sheep\") Duration value",
        "@DefaultValue(\"blue\") Color value",
        "@DefaultValue(\"1, x\") List<Integer> value",
        "@DefaultValue(\"a\") Map<String, String> value",
        "@DefaultValue(\"a\") Part value",
        "@DefaultValue(\"not a uri\") URI value",
      })
  void findsDefaultsThatTheRuntimeRefuses(String component) {
    assertThat(messages(component))
        .singleElement()
        .asString()
        .contains("[Settings/DefaultValue] Default value ", "\" is no value for the component ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int[] value",
        "Map<Integer, String> value",
        "Object value",
        "List<?> value",
        "Optional<Optional<String>> value",
      })
  void findsTypesWithoutTexts(String component) {
    assertThat(messages(component)).singleElement().asString().contains("[Settings/Type]");
  }

  @Test
  void findsRecordsThatHoldThemselves() {
    List<String> messages =
        compile("@Settings\nrecord A(B b) {}", "record B(C c) {}", "record C(B b) {}");

    assertThat(messages)
        .hasSize(2)
        .allMatch(m -> m.contains("[Settings/Type]") && m.contains("it holds itself"));
  }

  @Test
  void findsWhatIsNoRecord() {
    assertThat(compile("@Settings\nfinal class A {}"))
        .singleElement()
        .asString()
        .contains("[Settings/Type] A has @Settings and is no record.");
    assertThat(compile("@Settings\nrecord B<T>(T value) {}"))
        .singleElement()
        .asString()
        .contains("[Settings/Type] B has @Settings and has type parameters.");
  }

  @Test
  void findsOneKeyInTwoRecords() {
    assertThat(
            compile(
                "@Settings(prefix = \"A\")\nrecord A(int bC) {}",
                "@Settings(prefix = \"A_B\")\nrecord B(int c) {}"))
        .singleElement()
        .asString()
        .contains("[Settings/DuplicateKey] A.bC and B.c have the same key A_B_C.");
  }

  private List<String> messages(String component) {
    return compile(
        """
        @Settings(prefix = "MY")
        record My(%s) {
          record Part(@DefaultValue("1") int one) {}

          enum Color { RED, GREEN }
        }
        """
            .formatted(component));
  }

  private List<String> compile(String... types) {
    return new JavaSources(folder)
        .options("-Xlint:all,-processing")
        .compile(
            """
            package my;

            import dev.ampoule.annotation.*;
            import java.net.URI;
            import java.nio.file.Path;
            import java.time.Duration;
            import java.util.*;

            """
                + String.join("\n", types))
        .messages();
  }
}
