package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpExceptionTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "400, BadRequest, Bad Request",
        "401, Unauthorized, Unauthorized",
        "403, Forbidden, Forbidden",
        "404, NotFound, Not Found",
        "405, MethodNotAllowed, Method Not Allowed",
        "406, NotAcceptable, Not Acceptable",
        "408, RequestTimeout, Request Timeout",
        "409, Conflict, Conflict",
        "410, Gone, Gone",
        "411, LengthRequired, Length Required",
        "412, PreconditionFailed, Precondition Failed",
        "413, RequestEntityTooLarge, Request Entity Too Large",
        "414, RequestURITooLarge, Request URI Too Long",
        "415, UnsupportedMediaType, Unsupported Media Type",
        "416, RequestedRangeNotSatisfiable, Requested Range Not Satisfiable",
        "417, ExpectationFailed, Expectation Failed",
        "418, ImATeapot, I'm a teapot",
        "421, MisdirectedRequest, Misdirected Request",
        "422, UnprocessableEntity, Unprocessable Entity",
        "423, Locked, Locked",
        "424, FailedDependency, Failed Dependency",
        "428, PreconditionRequired, Precondition Required",
        "429, TooManyRequests, Too Many Requests",
        "431, RequestHeaderFieldsTooLarge, Request Header Fields Too Large",
        "451, UnavailableForLegalReasons, Unavailable For Legal Reasons",
        "500, InternalServerError, Internal Server Error",
        "501, NotImplemented, Not Implemented",
        "502, BadGateway, Bad Gateway",
        "503, ServiceUnavailable, Service Unavailable",
        "504, GatewayTimeout, Gateway Timeout",
        "505, HTTPVersionNotSupported, HTTP Version Not Supported",
      })
  void thereIsAClassForEachStatus(int status, String className, String name) {
    HttpException error = HttpException.of(status);

    assertThat(error.getClass().getSimpleName()).isEqualTo(className);
    assertThat(error.status()).isEqualTo(status);
    assertThat(error.name()).isEqualTo(name);
    assertThat(error.description()).isNotEmpty().isEqualTo(Status.description(status));
    assertThat(HttpException.of(status, "why").description()).isEqualTo("why");
    assertThat(HttpException.of(status, "why")).hasSameClassAs(error);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 402, 407, 425, 426, 506, 600})
  void otherStatusesHaveNoClass(int status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpException.of(status))
        .withMessage(
            "no exception stands for the status " + status + "; extend HttpException to make one");
  }

  @Test
  void pageIsWerkzeugs() {
    Response page = new NotFound().toResponse();

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(text(page))
        .isEqualTo(
            """
            <!doctype html>
            <html lang=en>
            <title>404 Not Found</title>
            <h1>Not Found</h1>
            <p>The requested URL was not found on the server. If you entered the URL manually \
            please check your spelling and try again.</p>
            """);
  }

  @Test
  void pageEscapesTheDescription() {
    assertThat(text(new NotFound("a\n<b>'\"&").toResponse()))
        .contains("<p>a<br>&lt;b&gt;&#39;&#34;&amp;</p>\n");
    assertThat(text(new LengthRequired().toResponse()))
        .contains("valid &lt;code&gt;Content-Length&lt;/code&gt; header");
    assertThat(text(new ImATeapot().toResponse())).contains("<h1>I&#39;m a teapot</h1>");
  }

  @Test
  void pageOfOwnClassHasItsOwnWords() {
    class Payment extends HttpException {
      private static final long serialVersionUID = 1L;

      Payment() {
        super(402);
      }

      @Override
      public String description() {
        return "Insert coin.";
      }
    }

    assertThat(text(new Payment().toResponse()))
        .contains("<h1>Payment Required</h1>\n<p>Insert coin.</p>");
  }

  @Test
  void methodNotAllowedNamesWhatIs() {
    assertThat(new MethodNotAllowed(List.of("GET", "HEAD")).toResponse().headers().get("Allow"))
        .isEqualTo("GET, HEAD");
    assertThat(new MethodNotAllowed().toResponse().hasHeaders()).isFalse();
  }

  @Test
  void unauthorizedChallenges() {
    Response page = new Unauthorized(null, List.of("Basic realm=\"a\"", "Bearer")).toResponse();

    assertThat(page.headers().getAll("WWW-Authenticate"))
        .containsExactly("Basic realm=\"a\"", "Bearer");
  }

  @Test
  void tooManyRequestsAndServiceUnavailableSayWhenToComeBack() {
    Duration five = Duration.ofSeconds(5);

    assertThat(new TooManyRequests(null, five).toResponse().headers().get("Retry-After"))
        .isEqualTo("5");
    assertThat(new ServiceUnavailable("x", five).toResponse().headers().get("Retry-After"))
        .isEqualTo("5");
    assertThat(new TooManyRequests().toResponse().hasHeaders()).isFalse();
  }

  @Test
  void rangeNotSatisfiableSaysHowLongTheBodyIs() {
    Response page = new RequestedRangeNotSatisfiable(22, null).toResponse();

    assertThat(page.headers().get("Content-Range")).isEqualTo("bytes */22");
  }

  @Test
  void internalServerErrorKeepsTheOriginalFromTheClient() {
    IllegalStateException original = new IllegalStateException("secret");
    InternalServerError error = new InternalServerError(original);

    assertThat(error.originalException()).isSameAs(original);
    assertThat(text(error.toResponse())).doesNotContain("secret");
    assertThat(new InternalServerError().originalException()).isNull();
  }

  @Test
  void exceptionOfAResponseIsThatResponse() {
    Response response = Response.text("no");

    assertThat(new HttpException(response).toResponse()).isSameAs(response);
    assertThat(new HttpException(response).status()).isZero();
    assertThat(Response.problem(new HttpException(response))).isSameAs(response);
  }

  @Test
  void errorsBelow500AreMadeWithoutAStackTrace() {
    assertThat(new NotFound().getStackTrace()).isEmpty();
    assertThat(new InternalServerError().getStackTrace()).isNotEmpty();
  }

  @Test
  void problemIsAJsonDocument() {
    Response problem =
        Response.problem(new MethodNotAllowed(List.of("GET"), "a \"b\"\n\u0001\\<é"));

    assertThat(problem.status()).isEqualTo(405);
    assertThat(problem.contentType()).isEqualTo("application/problem+json");
    assertThat(problem.headers().get("Allow")).isEqualTo("GET");
    assertThat(text(problem))
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Method Not Allowed\",\"status\":405,"
                + "\"detail\":\"a \\\"b\\\"\\n\\u0001\\\\\\u003cé\"}\n");
  }

  @Test
  void messageNamesStatusAndDescription() {
    assertThat(new NotFound("no todo 7")).hasMessage("404 Not Found: no todo 7");
  }

  private static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
