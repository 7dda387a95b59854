package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeTypesTest {

  private static final Path EMIT = Path.of("src/main/java/dev/ampoule/processor/emit");
  private static final Pattern NAME =
      Pattern.compile("\"(dev\\.ampoule|org\\.jspecify|io\\.helidon)\\b");

  static Stream<ClassName> types() throws IllegalAccessException {
    Stream.Builder<ClassName> types = Stream.builder();
    for (Field field : RuntimeTypes.class.getFields()) {
      types.add((ClassName) field.get(null));
    }
    return types.build();
  }

  @ParameterizedTest
  @MethodSource("types")
  void existsInTheRuntime(ClassName type) throws ClassNotFoundException {
    assertThat(Class.forName(type.reflectionName()).getName()).isEqualTo(type.reflectionName());
  }

  @Test
  void isTheOnlyPlaceThatNamesThem() throws IOException {
    try (Stream<Path> files = Files.walk(EMIT)) {
      List<Path> naming =
          files.filter(Files::isRegularFile).filter(RuntimeTypesTest::namesARuntimeType).toList();
      assertThat(naming).containsExactly(EMIT.resolve("type/RuntimeTypes.java"));
    }
  }

  private static boolean namesARuntimeType(Path file) {
    try {
      return NAME.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
