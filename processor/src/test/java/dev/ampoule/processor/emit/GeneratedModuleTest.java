package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code compiles in a named module. */
class GeneratedModuleTest {

  private static final String BLUEPRINT =
      """
      package todo;

      import dev.ampoule.annotation.*;
      import org.jspecify.annotations.*;

      @NullMarked
      @Blueprint
      public final class Todos {
        Todos(Store store) {}

        @Get("/<any(RED):color>")
        String show(Color color, @Query @Nullable Integer page) { return ""; }

        @BeforeRequest
        @Nullable String guard() { return null; }
      }
      """;

  @TempDir Path folder;

  @Test
  void requiresOnlyTheRuntime() {
    assertThat(compile("module todo { requires dev.ampoule.runtime; }").messages()).isEmpty();
  }

  @Test
  void mayExportThePackage() {
    assertThat(
            compile("module todo { requires transitive dev.ampoule.runtime; exports todo; }")
                .messages())
        .isEmpty();
  }

  private Compilation.Result compile(String module) {
    return new Compilation(folder)
        .modular()
        .sources(
            Map.of(
                "module-info.java",
                module,
                "todo/Todos.java",
                BLUEPRINT,
                "todo/Color.java",
                "package todo; enum Color { RED }",
                "todo/Store.java",
                "package todo; final class Store {}"));
  }
}
