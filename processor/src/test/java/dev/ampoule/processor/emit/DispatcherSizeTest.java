package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HotSpot compiles no method of more than 8,000 bytes, so that no dispatcher has one. */
class DispatcherSizeTest {

  private static final int ROUTES = 1_000;
  private static final int LIMIT = 8_000;
  private static final int COLUMNS = 100;

  @TempDir Path folder;

  /** A table of routes. */
  record Table(String name, String prefix, IntFunction<String> rule) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Table> tables() {
    return Stream.of(
        new Table("one shared prefix", "", i -> "/api/v1/things/r" + i),
        new Table("single segments", "", i -> "/" + Integer.toString(i * 7919, 36)),
        new Table("one blueprint", "/things", i -> "/c" + i / 4 + "/<int:v>/" + i % 4),
        new Table("30 variable siblings", "", i -> "/x/p" + i % 30 + "-<v>/y" + i / 30),
        new Table("other first letters", "", i -> "/" + Character.toString(0x4e00 + i)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasNoMethodThatIsTooLarge(Table table) throws IOException {
    Compilation.Result result = new Compilation(folder).sources(sources(table));

    assertThat(result.messages()).isEmpty();
    assertThat(result.generated().getOrDefault("big/BigApp_Dispatcher.java", "").lines())
        .allMatch(line -> line.length() <= COLUMNS);
    for (String name : new String[] {"BigApp_Dispatcher", "BigApp_Wiring", "Things_Routes"}) {
      Path file = result.classes().resolve("big").resolve(name + ".class");
      assertThat(largestMethod(file)).as(name).isLessThanOrEqualTo(LIMIT);
    }
  }

  private static Map<String, String> sources(Table table) {
    String handlers =
        IntStream.range(0, ROUTES)
            .mapToObj(i -> handler(table.rule.apply(i), "h" + i))
            .collect(Collectors.joining("\n"));
    return Map.of(
        "big/BigApp.java",
        """
        package big;

        import dev.ampoule.annotation.Application;

        @Application(blueprints = Things.class)
        final class BigApp {}
        """,
        "big/Things.java",
        """
        package big;

        import dev.ampoule.annotation.Blueprint;
        import dev.ampoule.annotation.Get;

        @Blueprint(urlPrefix = "%s")
        final class Things {
        %s
        }
        """
            .formatted(table.prefix, handlers));
  }

  private static String handler(String rule, String name) {
    String parameter = rule.contains("int:v") ? "int v" : rule.contains("<v>") ? "String v" : "";
    return "  @Get(\"" + rule + "\") String " + name + "(" + parameter + ") { return \"\"; }";
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
