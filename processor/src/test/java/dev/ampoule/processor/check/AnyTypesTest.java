package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the converter {@code any} are known, so that each has to fit the parameter. */
class AnyTypesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'2026-11-20,2026-11-21', java.time.LocalDate",
    "'UTC', java.time.ZoneId",
    "'true,false', boolean",
    "'a,b', Character",
    "'SOURCE,CLASS', java.lang.annotation.RetentionPolicy",
  })
  void acceptsATypeThatEveryWordFits(String words, String type) throws IOException {
    assertThat(compile(words, type).messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'2026-11-20,tomorrow', java.time.LocalDate",
    "'UTC,Atlantis', java.time.ZoneId",
    "'true,maybe', boolean",
    "'a,bc', char",
    "'SOURCE,NEVER', java.lang.annotation.RetentionPolicy",
  })
  void refusesATypeThatOneWordDoesNotFit(String words, String type) throws IOException {
    assertThat(compile(words, type).messages())
        .singleElement()
        .satisfies(
            message -> assertThat(message.toString()).contains("cannot hold the variable of"));
  }

  private Compilation.Result compile(String words, String type) throws IOException {
    return new Compilation(folder)
        .sources(
            Map.of(
                "todo/Todos.java",
                """
                package todo; import dev.ampoule.annotation.*;
                @Blueprint class Todos {
                  @Get("/<any(%s):word>") String show(%s word) { return "" + word; }
                }
                """
                    .formatted(words.replaceAll("[^,]+", "'$0'"), type)));
  }
}
