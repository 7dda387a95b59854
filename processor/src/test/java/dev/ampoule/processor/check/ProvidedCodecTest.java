package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codecs in {@code uses} are found by the class of a value, or the name of its type. */
class ProvidedCodecTest {

  private static final String APP =
      """
      package todo;
      import dev.ampoule.annotation.*;
      import java.util.List;
      @Application(uses = TagsCodec.class)
      final class TodoApp {
        @Get("/") Todo todo() { return new Todo(List.of(), new Tags()); }
        record Todo(List<String> texts, Tags tags) {}
      }
      """;

  @TempDir private Path folder;

  private Compilation.Result compile(String type) {
    return new Compilation(folder)
        .sources(
            Map.of(
                "todo/TagsCodec.java",
                """
                package todo;
                import dev.ampoule.json.*;
                import java.util.List;
                final class TagsCodec implements JsonCodec<%1$s> {
                  @Override public void write(JsonWriter out, %1$s value) { out.write("tags"); }
                  @Override public %1$s read(JsonReader in) { throw new AssertionError(); }
                }
                """
                    .formatted(type),
                "todo/TodoApp.java",
                APP,
                "todo/Tags.java",
                "package todo; class Tags {}"));
  }

  @Test
  void takesOneOfATypeWithArguments() {
    assertThat(todoCodec("List<String>"))
        .contains("out.settings().<List<String>>codec(\"java.util.List<java.lang.String>\")");
  }

  @Test
  void takesOneOfAClass() {
    assertThat(todoCodec("Tags")).contains("out.settings().codec(Tags.class)");
  }

  private String todoCodec(String type) {
    Compilation.Result result = compile(type);
    assertThat(result.messages()).isEmpty();
    return result.generated().getOrDefault("todo/TodoApp_Todo_JsonCodec.java", "");
  }
}
