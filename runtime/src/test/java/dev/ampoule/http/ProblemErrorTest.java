package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemErrorTest {

  private static final ProblemError PRICE =
      ProblemError.body("/items/0/unit price", "type", "expected a number, but came \"<b>\"");
  private static final ProblemError LIMIT =
      ProblemError.parameter("query", "limit", "missing", "is missing; it must be a number");

  @Test
  void theDescriptionHasALineForEach() {
    assertThat(new BadRequest(List.of(PRICE, LIMIT)).description())
        .isEqualTo(
            """
            Body at /items/0/unit price: expected a number, but came "<b>".
            Query parameter "limit" is missing; it must be a number.\
            """);
  }

  @Test
  void aProblemDocumentListsThemWithPointersAsFragments() {
    assertThat(text(Response.problem(new UnprocessableEntity(List.of(PRICE, LIMIT)))))
        .isEqualTo(
            """
            {"type":"about:blank","title":"Unprocessable Entity","status":422,\
            "detail":"2 problems, each in \\"errors\\"","errors":[\
            {"pointer":"#/items/0/unit%20price","code":"type",\
            "detail":"expected a number, but came \\"\\u003cb>\\""},\
            {"parameter":"limit","in":"query","code":"missing",\
            "detail":"is missing; it must be a number"}]}
            """);
  }

  @Test
  void oneProblemIsTheDetailToo() {
    assertThat(text(Response.problem(new BadRequest(List.of(ProblemError.body("", "null", "x"))))))
        .contains("\"detail\":\"Body: x.\",\"errors\":[{\"pointer\":\"#\",\"code\":\"null\"");
  }

  @Test
  void aPointerIntoAParameterIsAMember() {
    ProblemError second = new ProblemError("header", "X-Tags", "/1", "value", "must be short");

    assertThat(second).hasToString("Header \"X-Tags\" at /1 must be short.");
    assertThat(text(Response.problem(new BadRequest(List.of(second)))))
        .contains("{\"parameter\":\"X-Tags\",\"in\":\"header\",\"pointer\":\"#/1\",\"code\"");
  }

  @Test
  void aSentenceOfTheApplicationStaysOne() {
    assertThat(ProblemError.body("/title", "NotBlank", "Title is required."))
        .hasToString("Body at /title: Title is required.");
    assertThat(ProblemError.parameter("query", "limit", "Max", "That is too many!"))
        .hasToString("Query parameter \"limit\": That is too many!");
  }

  @Test
  void thePageListsThemEscaped() {
    assertThat(text(new BadRequest(List.of(PRICE, LIMIT)).toResponse()))
        .endsWith(
            """
            <h1>Bad Request</h1>
            <ul>
            <li>Body at /items/0/unit price: expected a number, but came &#34;&lt;b&gt;&#34;.</li>
            <li>Query parameter &#34;limit&#34; is missing; it must be a number.</li>
            </ul>
            """);
  }

  @Test
  void anErrorOfNothingIsAMistake() {
    List<ProblemError> none = List.of();
    assertThatThrownBy(() -> new BadRequest(none)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherErrorsHaveNone() {
    assertThat(new NotFound().errors()).isEmpty();
  }

  private static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
