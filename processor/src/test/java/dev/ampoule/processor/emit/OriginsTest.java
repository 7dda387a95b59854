package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incremental builds compile again what a changed source had a part in, and nothing else. */
class OriginsTest {

  @TempDir Path folder;

  private Map<String, List<String>> origins;

  @BeforeEach
  void compile() {
    origins = new Compilation(folder).folder(Path.of("src/test/resources/good/hello")).origins();
  }

  @Test
  void isolatesWhatStandsBesideABlueprint() {
    assertThat(List.of("hello.Greetings_Routes", "hello.GreetingsUrls"))
        .allSatisfy(type -> assertThat(origins.get(type)).containsExactly("Greetings.java"));
  }

  @Test
  void aggregatesWhatBelongsToTheApplication() {
    assertThat(List.of("hello.HelloApp_Wiring", "hello.HelloApp_Dispatcher"))
        .allSatisfy(
            type ->
                assertThat(origins.get(type)).containsExactly("Greetings.java", "HelloApp.java"));
  }
}
