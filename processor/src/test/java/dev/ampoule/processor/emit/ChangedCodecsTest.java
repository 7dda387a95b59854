package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codecs of types that properties change: where they stand, and what is in them. */
class ChangedCodecsTest {

  private static final String TODO =
      """
      package todo;
      import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
      @dev.ampoule.annotation.Json
      public record Todo(bank.Money price, @JsonIgnoreProperties("cents") bank.Money rough) {}
      """;
  private static final String MONEY =
      """
      package bank;
      @dev.ampoule.annotation.Json
      public class Money {
        public long euros;
        long cents;
        long getCents() { return cents; }
        void setCents(long cents) { this.cents = cents; }
        @com.fasterxml.jackson.annotation.JsonProperty String note = "";
      }
      """;

  @TempDir Path folder;

  private Compilation.Result compiled(String name, Map<String, String> sources) throws IOException {
    return new Compilation(Files.createDirectory(folder.resolve(name))).sources(sources);
  }

  private static List<String> codecs(Compilation.Result result) {
    assertThat(result.messages()).isEmpty();
    return result.generated().keySet().stream().filter(n -> n.contains("_JsonCodec")).toList();
  }

  @Test
  void standBesideTheTypeWhoseMembersTheyUse() throws IOException {
    Compilation.Result result =
        compiled("all", Map.of("bank/Money.java", MONEY, "todo/Todo.java", TODO));
    assertThat(codecs(result))
        .containsExactly(
            "bank/Money_JsonCodec.java",
            "bank/Money_withoutCents_JsonCodec.java",
            "todo/Todo_JsonCodec.java");
    assertThat(result.generated().get("bank/Money_withoutCents_JsonCodec.java"))
        .contains(
            "/** JSON of {@link Money} as a property changes it, withoutCents. Generated; edit"
                + " either instead. */")
        .contains("money.note = note;");
    assertThat(result.origins().get("bank.Money_withoutCents_JsonCodec"))
        .containsExactly("Money.java");
  }

  @Test
  void ofForeignTypesStandWhereThoseOfForeignTypesDo() throws IOException {
    Path bank = compiled("bank", Map.of("bank/Money.java", MONEY)).classes();
    Compilation.Result result =
        new Compilation(folder).classPath(bank).sources(Map.of("todo/Todo.java", TODO));
    assertThat(codecs(result))
        .containsExactly("todo/Money_withoutCents_JsonCodec.java", "todo/Todo_JsonCodec.java");
    assertThat(result.generated().get("todo/Todo_JsonCodec.java"))
        .contains("out.write(Money_JsonCodec.INSTANCE, todo.price())")
        .contains("out.write(Money_withoutCents_JsonCodec.INSTANCE, todo.rough())");
  }

  @Test
  void areNotInTheTableOfTheApplication() throws IOException {
    Compilation.Result result =
        compiled(
            "app",
            Map.of(
                "bank/Money.java",
                MONEY,
                "todo/Todo.java",
                TODO,
                "todo/TodoApp.java",
                """
                package todo;
                @dev.ampoule.annotation.Application
                final class TodoApp {
                  @dev.ampoule.annotation.Get("/")
                  Todo todo() { return new Todo(new bank.Money(), new bank.Money()); }
                }
                """));
    assertThat(codecs(result)).hasSize(3);
    assertThat(result.generated().get("todo/TodoApp_Routes.java"))
        .contains("return List.of(Money_JsonCodec.INSTANCE, Todo_JsonCodec.INSTANCE);");
    assertThat(result.generated().get("todo/TodoApp_Dispatcher.java"))
        .doesNotContain("withoutCents");
  }

  @Test
  void areMadeOfTypesThatALaterRoundBrings() throws IOException {
    Compilation.Result result =
        compiled(
            "rounds",
            Map.of(
                "todo/Todo.java",
                """
                package todo;
                import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
                @dev.ampoule.annotation.Json
                record Todo(@JsonIgnoreProperties({"urls", "a"}) Item item) {
                  record Item(int a, int b, TodosUrls urls, @JsonIgnoreProperties("a") Part part) {}
                  record Part(int a, int b) {}
                }
                """,
                "todo/Todos.java",
                """
                package todo;
                @dev.ampoule.annotation.Blueprint
                final class Todos {
                  @dev.ampoule.annotation.Get("/")
                  String index() { return ""; }
                }
                """));
    assertThat(codecs(result))
        .containsExactly(
            "todo/Todo_Item_withoutAAndUrls_JsonCodec.java",
            "todo/Todo_JsonCodec.java",
            "todo/Todo_Part_withoutA_JsonCodec.java");
    assertThat(result.generated().get("todo/Todo_Item_withoutAAndUrls_JsonCodec.java"))
        .contains("return new Todo.Item(0, b, null, part);");
  }

  @Test
  void reportWhatIsInTheTypeByThePathThatLeadsThere() throws IOException {
    String source =
        """
        package todo;
        import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
        @dev.ampoule.annotation.Json
        record Todo(@JsonIgnoreProperties("a") Item item) {}
        record Item(Object a, Object b) {}
        """;
    assertThat(compiled("paths", Map.of("todo/Todo.java", source)).messages())
        .singleElement()
        .asString()
        .contains("path: Todo.item → Item.b → Object");
  }
}
