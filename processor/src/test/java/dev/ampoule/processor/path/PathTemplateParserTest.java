package dev.ampoule.processor.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ampoule.processor.path.PathTemplate.Argument;
import dev.ampoule.processor.path.PathTemplate.Literal;
import dev.ampoule.processor.path.PathTemplate.Part;
import dev.ampoule.processor.path.PathTemplate.Variable;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateParserTest {

  @Test
  void readsLiteralsAndVariablesInOrder() throws PathSyntaxException {
    assertThat(PathTemplateParser.parse("/users/<name>/posts/<int:id>.json").parts())
        .containsExactly(
            new Literal("/users/", 0),
            new Variable("name", "default", List.of(), 7),
            new Literal("/posts/", 13),
            new Variable("id", "int", List.of(), 20),
            new Literal(".json", 28));
  }

  @Test
  void readsEveryKindOfArgument() throws PathSyntaxException {
    assertThat(arguments("a, 1, 1.5, True, False, None, \"c, d)\", 'e', x.y"))
        .extracting(Argument::value)
        .containsExactly("a", 1L, 1.5, true, false, Argument.NONE, "c, d)", "e", "x.y");
  }

  @Test
  void readsNamedArguments() throws PathSyntaxException {
    assertThat(arguments("min=5, max = 10,"))
        .containsExactly(new Argument("min", 5L, 4), new Argument("max", 10L, 11));
  }

  @Test
  void findsAnArgumentByName() throws PathSyntaxException {
    Variable variable = PathTemplateParser.parse("/<c(min=5):n>").variables().getFirst();
    assertThat(variable.argument("min")).map(Argument::value).contains(5L);
    assertThat(variable.argument("max")).isEmpty();
  }

  @Test
  void readsNoArgumentsBetweenParentheses() throws PathSyntaxException {
    assertThat(arguments("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/a>b", "/<path:a>/<path:b>", "/x-<a>-<b>", "//a", "/ü", "/a:b"})
  void accepts(String rule) throws PathSyntaxException {
    assertThat(PathTemplateParser.parse(rule).source()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          no-slash             | 0  | A rule starts with a slash.
          <a>                  | 0  | A rule starts with a slash.
          /<int:n>/<n>         | 9  | The variable "n" stands in this rule twice.
          /<a>/<b>/<a>         | 9  | The variable "a" stands in this rule twice.
          /<int(min=-3):n>     | 10 | A number in a converter's arguments has no sign.
          /<int(min=3,min=4):n>| 12 | The argument "min" stands here twice.
          /<>                  | 2  | Here should be a variable's name, but there is '>'.
          /<1a>                | 2  | Here should be a variable's name, but there is '1'.
          /<a-b>               | 3  | Here should be ">" at the end of the variable, but there is '-'.
          /<x >                | 3  | Here should be ">" at the end of the variable, but there is ' '.
          /<int :x>            | 5  | Here should be ">" at the end of the variable, but there is ' '.
          /<x                  | 3  | Here should be ">" at the end of the variable, but the rule ends.
          /<                   | 2  | Here should be a variable's name, but the rule ends.
          /<a:b:c>             | 5  | Here should be ">" at the end of the variable, but there is ':'.
          /<any(a b):c>        | 8  | Here should be "," or ")" after a converter's argument, but there is 'b'.
          /<any(a              | 7  | Here should be "," or ")" after a converter's argument, but the rule ends.
          /<any("a):b>         | 12 | Here should be the closing quote, but the rule ends.
          /<any(,):b>          | 6  | Here should be an argument of the converter, but there is ','.
          /<any(a)b>           | 8  | Here should be ":" and the variable's name, but there is 'b'.
          /todos/{id}          | 7  | "{id}" is plain text here, not a variable.
          /todos/{id:[0-9]+}/x | 7  | "{id:[0-9]+}" is plain text here, not a variable.
          /<a>/:id             | 5  | ":id" is plain text here, not a variable.
          """)
  void rejects(String rule, int column, String message) {
    PathSyntaxException e =
        catchThrowableOfType(PathSyntaxException.class, () -> PathTemplateParser.parse(rule));
    assertThat(e).hasMessage(message);
    assertThat(e.column()).isEqualTo(column);
  }

  @Test
  void saysHowToWriteAForeignVariable() {
    PathSyntaxException e =
        catchThrowableOfType(
            PathSyntaxException.class, () -> PathTemplateParser.parse("/todos/{id}"));
    assertThat(e.fix()).isEqualTo("write <id>, or <int:id> for a number.");
  }

  @Test
  void readsDomains() throws PathSyntaxException {
    assertThat(PathTemplateParser.parseDomain("<tenant>.example.com:8080").parts())
        .containsExactly(
            new Variable("tenant", "default", List.of(), 0), new Literal(".example.com:8080", 8));
  }

  @Test
  void rejectsASlashInADomain() {
    PathSyntaxException e =
        catchThrowableOfType(
            PathSyntaxException.class, () -> PathTemplateParser.parseDomain("<a>.com/x"));
    assertThat(e).hasMessage("A host or subdomain has no slash.");
    assertThat(e.column()).isEqualTo(7);
  }

  /** Whatever the text: a template whose parts lie in order, or an error within the text. */
  @Test
  void endsInATemplateOrInAnErrorWithinTheRule() {
    Random random = new Random(42);
    String alphabet = "//<<>>():,=ab1._-\"' ";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder rule = new StringBuilder("/");
      for (int length = random.nextInt(14); length > 0; length--) {
        rule.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertTemplateOrError(rule.toString());
    }
  }

  private static void assertTemplateOrError(String rule) {
    try {
      int column = 0;
      for (Part part : PathTemplateParser.parse(rule).parts()) {
        assertThat(part.column()).as(rule).isEqualTo(column);
        column =
            part instanceof Literal literal
                ? column + literal.text().length()
                : rule.indexOf('>', column) + 1;
      }
    } catch (PathSyntaxException e) {
      assertThat(e.column()).as(rule).isBetween(0, rule.length());
    }
  }

  private static List<Argument> arguments(String text) throws PathSyntaxException {
    return PathTemplateParser.parse("/<c(" + text + "):v>").variables().getFirst().arguments();
  }
}
