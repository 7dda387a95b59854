package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HotSpot compiles no method of more than 8,000 bytes, and types may be large. */
class CodecSizeTest {

  private static final int LIMIT = 8_000;

  private static final List<String> TYPES =
      List.of(
          "String %s",
          "int %s",
          "@Nullable UUID %s",
          "@Nullable Integer %s",
          "List<String> %s",
          "@JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> %s",
          "@DefaultValue(\"20\") int %s");

  @TempDir Path folder;

  @Test
  void splitsTheCodecOfARecordOf250Components() throws IOException {
    String components =
        IntStream.range(0, 250)
            .mapToObj(i -> TYPES.get(i % TYPES.size()).formatted("component" + i))
            .collect(Collectors.joining(", "));
    compile("Large", "@Json record Large(" + components + ") {}");
    assertThat(largestMethod("Large_JsonCodec")).isBetween(500, LIMIT);
  }

  @Test
  void splitsTheCodecOfAnEnumOf2000Constants() throws IOException {
    String constants =
        IntStream.range(0, 2_000).mapToObj(i -> "C" + i).collect(Collectors.joining(", "));
    compile("Large", "@Json enum Large { " + constants + " }");
    assertThat(largestMethod("Large_JsonCodec")).isBetween(500, LIMIT);
  }

  @Test
  void keepsTheSwitchesOfAMiddlingEnumSmall() throws IOException {
    String constants =
        IntStream.range(0, 200).mapToObj(i -> "C" + i).collect(Collectors.joining(", "));
    compile("Large", "@Json enum Large { " + constants + " }");
    assertThat(largestMethod("Large_JsonCodec")).isBetween(500, LIMIT);
  }

  @Test
  void keepsTheUnionOf150VariantsSmall() throws IOException {
    String variants =
        IntStream.range(0, 150)
            .mapToObj(i -> "record V" + i + "(int a) implements Large {}")
            .collect(Collectors.joining(" "));
    compile("Large", "@Json sealed interface Large { " + variants + " }");
    assertThat(largestMethod("Large_JsonCodec")).isBetween(500, LIMIT);
  }

  private void compile(String name, String source) {
    Compilation.Result result =
        new Compilation(folder)
            .sources(
                Map.of(
                    "todo/" + name + ".java",
                    "package todo; import com.fasterxml.jackson.annotation.*;"
                        + " import dev.ampoule.annotation.*; import java.util.*;"
                        + " import org.jspecify.annotations.*;\n"
                        + source));
    assertThat(result.messages()).isEmpty();
  }

  /** Of a class and those nested in it. */
  private int largestMethod(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("classes/todo"))) {
      int largest = 0;
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith(name)).toList()) {
        largest = Math.max(largest, largestMethod(file));
      }
      return largest;
    }
  }

  private static int largestMethod(Path classFile) throws IOException {
    return ClassFile.of().parse(classFile).methods().stream()
        .flatMap(method -> method.code().stream())
        .filter(CodeAttribute.class::isInstance)
        .mapToInt(code -> ((CodeAttribute) code).codeLength())
        .max()
        .orElse(0);
  }
}
