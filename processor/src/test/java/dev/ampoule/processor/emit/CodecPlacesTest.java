package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where codecs stand, and from which sources they are made. */
class CodecPlacesTest {

  private static final String BANK_MONEY = "package bank; public record Money(long cents) {}";
  private static final String SHOP_MONEY = "package shop; public record Money(String text) {}";
  private static final String TODO =
      """
      package todo;
      @dev.ampoule.annotation.Json
      record Todo(bank.Money price, shop.Money text, Item item) {
        record Item(String name) {}
      }
      """;
  private static final String APP =
      "package app; @dev.ampoule.annotation.Application final class TodoApp {}";

  @TempDir Path folder;

  private Path compiled(String name, Map<String, String> sources) throws IOException {
    Compilation.Result result =
        new Compilation(Files.createDirectory(folder.resolve(name))).sources(sources);
    assertThat(result.messages()).isEmpty();
    return result.classes();
  }

  private Path foreign() throws IOException {
    return compiled(
        "foreign", Map.of("bank/Money.java", BANK_MONEY, "shop/Money.java", SHOP_MONEY));
  }

  private static List<String> codecs(Compilation.Result result) {
    assertThat(result.messages()).isEmpty();
    return result.generated().keySet().stream().filter(n -> n.contains("_JsonCodec")).toList();
  }

  @Test
  void putsThoseOfForeignTypesIntoTheApplicationsPackage() throws IOException {
    Compilation.Result result =
        new Compilation(folder)
            .classPath(foreign())
            .sources(Map.of("todo/Todo.java", TODO, "app/TodoApp.java", APP));
    assertThat(codecs(result))
        .containsExactly(
            "app/Money_JsonCodec.java",
            "app/Money_JsonCodec2.java",
            "todo/Todo_Item_JsonCodec.java",
            "todo/Todo_JsonCodec.java");
    assertThat(result.generated().get("app/Money_JsonCodec.java")).contains("bank.Money");
  }

  @Test
  void putsThemWithoutAnApplicationWhereTheyAreMentioned() throws IOException {
    Compilation.Result result =
        new Compilation(folder).classPath(foreign()).sources(Map.of("todo/Todo.java", TODO));
    assertThat(codecs(result)).contains("todo/Money_JsonCodec.java", "todo/Money_JsonCodec2.java");
  }

  @Test
  void usesCodecsOfOtherCompilationsAgain() throws IOException {
    Path bank =
        compiled(
            "bank",
            Map.of(
                "bank/Money.java",
                BANK_MONEY.replace("public", "@dev.ampoule.annotation.Json public")));
    Compilation.Result result =
        new Compilation(folder)
            .classPath(bank)
            .sources(
                Map.of(
                    "todo/Todo.java",
                    "package todo; @dev.ampoule.annotation.Json record Todo(bank.Money price) {}"));
    assertThat(codecs(result)).containsExactly("todo/Todo_JsonCodec.java");
    assertThat(result.generated().get("todo/Todo_JsonCodec.java"))
        .contains("import bank.Money_JsonCodec;");
  }

  @Test
  void isolatesEachFromAllOtherSources() throws IOException {
    Compilation.Result result =
        new Compilation(folder)
            .classPath(foreign())
            .sources(Map.of("todo/Todo.java", TODO, "app/TodoApp.java", APP));
    Map<String, List<String>> origins =
        result.origins().entrySet().stream()
            .filter(e -> e.getKey().contains("_JsonCodec"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertThat(origins.values()).hasSize(4).containsOnly(List.of("Todo.java"));
    assertThat(result.origins().get("app.TodoApp_Dispatcher"))
        .containsOnly("Todo.java", "TodoApp.java");
  }

  @Test
  void reportsTheNameOfACodecThatIsTaken() {
    Compilation.Result result =
        new Compilation(folder)
            .sources(
                Map.of(
                    "todo/Todo.java",
                    "package todo;\n@dev.ampoule.annotation.Json\nrecord Todo(String title) {}",
                    "todo/Todo_JsonCodec.java",
                    "package todo; final class Todo_JsonCodec {}"));
    assertThat(result.messages())
        .singleElement()
        .asString()
        .startsWith(
            "Todo.java:3: [Type/NameClash] The name of the generated class todo.Todo_JsonCodec is"
                + " taken.");
  }

  @Test
  void compilesInANamedModuleThatExportsItsTypes() {
    Compilation.Result result =
        new Compilation(folder)
            .modular()
            .sources(
                Map.of(
                    "module-info.java",
                    "module todo { requires transitive dev.ampoule.runtime; exports todo; }",
                    "todo/Todo.java",
                    TODO.replace("bank.Money price, shop.Money text, ", "Page<Item> page, "),
                    "todo/Page.java",
                    "package todo; import java.util.List; record Page<T>(List<T> items) {}"));
    assertThat(result.messages()).isEmpty();
  }
}
