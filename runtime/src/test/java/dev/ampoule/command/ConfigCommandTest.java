package dev.ampoule.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.config.Config;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code config} shows of each key. */
class ConfigCommandTest {

  private final TodoProgram todo =
      new TodoProgram()
          .config(
              Config.of(
                  Map.of(
                      "TODO_PAGE_SIZE",
                      50,
                      "TODO_DB",
                      Map.of("password", "open sesame"),
                      "SECRET_KEY",
                      "hush",
                      "OTHER",
                      "a|b")));

  @Test
  void tableHasEveryKeyWithItsSource() {
    assertThat(todo.status("config")).isZero();
    assertThat(todo.out().lines().map(line -> line.replaceAll(" {2,}", " | ")))
        .contains(
            "Key | Value | Source | Type | Default",
            "DEBUG | false | default | true or false | false",
            "SERVER_SHUTDOWN_GRACE | 30s | default | length of time | 30s",
            "TODO_PAGE_SIZE | 50 | the program | whole number | 20",
            "TODO_DB__PASSWORD | •••••• | the program | text",
            "OTHER | a|b | the program");
    assertThat(todo.out()).doesNotContain("sesame", "hush");
  }

  @Test
  void onlyWhatIsSetIsShown() {
    assertThat(todo.status("config", "--only-set")).isZero();
    assertThat(todo.out().lines().map(line -> line.split(" ", 2)[0]).skip(2))
        .containsExactlyInAnyOrder("TODO_PAGE_SIZE", "TODO_DB__PASSWORD", "OTHER", "SECRET_KEY");
  }

  @Test
  void oneKeyIsShownWhole() {
    assertThat(todo.status("config", "TODO_PAGE_SIZE")).isZero();
    assertThat(todo.out())
        .isEqualTo(
            """
            key          TODO_PAGE_SIZE
            type         whole number
            default      20
            value        50
            source       the program
            description  How many on a page.
            """);
  }

  @Test
  void unknownKeyIsExplained() {
    assertThat(todo.status("config", "TODO_PAGESIZE")).isEqualTo(2);
    assertThat(todo.err())
        .startsWith("there is no key TODO_PAGESIZE; did you mean TODO_PAGE_SIZE?\n");
  }

  @Test
  void noKeyIsShownAsNone() {
    assertThat(todo.status("config", "")).isEqualTo(2);
    assertThat(todo.err()).startsWith("there is no key \"\"\n");
  }

  @Test
  void valuesStayOnTheirLines() {
    Config odd = Config.of(Map.of("ODD", "a\nb\u001b[31m\tc"));

    assertThat(todo.config(odd).status("config", "--only-set")).isZero();
    assertThat(todo.out()).contains("\nODD  a\\nb\\u001b[31m\\tc  the program\n");
    TodoProgram one = new TodoProgram().config(odd);
    assertThat(one.status("config", "ODD")).isZero();
    assertThat(one.out()).contains("value        a\\nb\\u001b[31m\\tc\n");
  }

  @Test
  void markdownIsATable() {
    assertThat(todo.status("config", "--markdown", "--only-set")).isZero();
    assertThat(todo.out())
        .startsWith(
            "| key | type | default | value | source | |\n| --- | --- | --- | --- | --- | --- |\n")
        .contains(
            "| `TODO_PAGE_SIZE` | whole number | `20` | `50` | the program | How many on a page."
                + " |\n",
            "| `OTHER` |  |  | `a\\|b` | the program |  |\n");
  }

  @Test
  void jsonIsAnArray() {
    assertThat(todo.status("config", "--json", "TODO_PAGE_SIZE")).isZero();
    assertThat(todo.out())
        .isEqualTo(
            """
            [{"key":"TODO_PAGE_SIZE","type":"whole number","default":"20","value":"50",\
            "source":"the program","description":"How many on a page."}]
            """);
  }

  @Test
  void applicationIsNotBuilt() {
    assertThat(todo.status("config")).isZero();
    assertThat(todo.events()).containsExactly("config []", "wiring");
  }
}
