package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Built-in converters are compiled to comparisons of characters, never to regular expressions. */
class DispatcherWithoutRegexTest {

  @TempDir Path folder;

  @Test
  void matchesBuiltInConvertersByTheirCharacters() {
    String dispatcher =
        dispatcher(
            """
            @Get("/a/<int(min=1, max=9):v>") String a(int v) { return ""; }
            @Get("/b/<float:v>") String b(double v) { return ""; }
            @Get("/c/<uuid:v>") String c(java.util.UUID v) { return ""; }
            @Get("/d/<any(x, y):v>") String d(String v) { return ""; }
            @Get("/e/<string(length=2):v>.txt") String e(String v) { return ""; }
            @Get("/f/<path:v>/end") String f(String v) { return ""; }
            """);

    assertThat(dispatcher).contains("IntConverter").doesNotContain("egex", "Pattern.compile");
    assertThat(dispatcher).doesNotContain(".matches(", ".split(", "substring(");
  }

  private String dispatcher(String handlers) {
    Compilation.Result result =
        new Compilation(folder)
            .sources(
                Map.of(
                    "shop/ShopApp.java",
                    """
                    package shop;

                    import dev.ampoule.annotation.Application;
                    import dev.ampoule.annotation.Get;

                    @Application
                    final class ShopApp {
                    %s}
                    """
                        .formatted(handlers)));

    assertThat(result.messages()).isEmpty();
    return result.generated().getOrDefault("shop/ShopApp_Dispatcher.java", "");
  }
}
