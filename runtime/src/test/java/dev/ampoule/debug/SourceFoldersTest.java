package dev.ampoule.debug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.config.Config;
import dev.ampoule.debug.SourceFolders.Excerpt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFoldersTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("src/todo"));
    Files.writeString(folder.resolve("src/todo/Todos.java"), "one\ntwo\nthree\n");
    Files.writeString(folder.resolve("Secret.java"), "secret\n");
  }

  private @Nullable Excerpt around(String className, String file, int line) {
    Config config = Config.of(Map.of("DEBUG_SOURCES", List.of(folder.resolve("src").toString())));
    return SourceFolders.of(config).around(new StackTraceElement(className, "list", file, line));
  }

  @Test
  void findsTheLinesAroundAFrame() {
    assertThat(around("todo.Todos", "Todos.java", 2))
        .isEqualTo(new Excerpt(1, 2, List.of("one", "two", "three")));
  }

  @Test
  void findsTheFileOfANestedClass() {
    assertThat(around("todo.Todos$Item", "Todos.java", 1)).isNotNull();
  }

  @Test
  void readsNothingOutsideOfItsFolders() throws IOException {
    Files.createSymbolicLink(folder.resolve("src/todo/Link.java"), folder.resolve("Secret.java"));

    assertThat(around("todo.Todos", "../../Secret.java", 1)).isNull();
    assertThat(around("todo.Link", "Link.java", 1)).isNull();
    assertThat(around("/etc.Passwd", "passwd", 1)).isNull();
    assertThat(around("....Secret", "Secret.java", 1)).isNull();
  }

  @Test
  void findsNothingForALineThatIsNotThere() {
    assertThat(around("todo.Todos", "Todos.java", 4)).isNull();
    assertThat(around("todo.Todos", "Todos.java", -1)).isNull();
    assertThat(around("todo.Gone", "Gone.java", 1)).isNull();
  }
}
