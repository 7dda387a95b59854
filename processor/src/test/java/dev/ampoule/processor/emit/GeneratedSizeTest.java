package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HotSpot compiles no method of more than 8,000 bytes. */
class GeneratedSizeTest {

  private static final int LIMIT = 8_000;

  @TempDir Path folder;

  @Test
  void splitsTheSwitchOverAThousandHandlers() throws IOException {
    String handlers =
        IntStream.range(0, 1_000)
            .mapToObj(
                i -> "  @Get(\"/" + i + "/<int:id>\") String h" + i + "(int id) { return \"\"; }")
            .collect(Collectors.joining("\n"));
    Compilation.Result result =
        new Compilation(folder)
            .sources(
                Map.of(
                    "todo/Todos.java",
                    "package todo; import dev.ampoule.annotation.*;\n@Blueprint class Todos {\n"
                        + handlers
                        + "\n}\n"));
    assertThat(result.messages()).isEmpty();
    assertThat(largestMethod(result.classes().resolve("todo/Todos_Routes.class")))
        .isLessThanOrEqualTo(LIMIT);
  }

  @Test
  void splitsTheWiringOfManyProviders() throws IOException {
    StringBuilder source =
        new StringBuilder(
            "package todo; import dev.ampoule.annotation.*;\n@Application class TodoApp {\n");
    for (int i = 0; i < 700; i++) {
      String need = i == 0 ? "dev.ampoule.config.Config config" : "P" + (i - 1) + " before";
      source.append("  static class P%d implements AutoCloseable {".formatted(i));
      source.append(" @Override public void close() {} }\n");
      source.append(
          "  @Provides static P%d p%d(%s) { return new P%d(); }%n".formatted(i, i, need, i));
    }
    Compilation.Result result =
        new Compilation(folder).sources(Map.of("todo/TodoApp.java", source + "}\n"));
    assertThat(result.messages()).isEmpty();
    assertThat(largestMethod(result.classes().resolve("todo/TodoApp_Wiring.class")))
        .isLessThanOrEqualTo(LIMIT);
  }

  private static int largestMethod(Path classFile) throws IOException {
    return ClassFile.of().parse(classFile).methods().stream()
        .flatMap(method -> method.code().stream())
        .filter(CodeAttribute.class::isInstance)
        .mapToInt(code -> ((CodeAttribute) code).codeLength())
        .max()
        .orElseThrow();
  }
}
