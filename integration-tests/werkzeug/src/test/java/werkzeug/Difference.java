package werkzeug;

import java.util.Map;
import java.util.Optional;

/** The reasons of the design for which an answer may differ from Werkzeug's, with their cases. */
enum Difference {
  NARROWER_CONVERTER_WINS(
      Map.of("precedence-158", "uid /<uuid:u> {u=12345678-1234-5678-1234-567812345678}")),
  REJECTED_VALUE_FALLS_BACK(
      Map.of("custom-283", "y_other /y/<s> {s=1800}", "GET /a/3", "astr /a/<y> {y=3}")),
  UNKNOWN_SUBDOMAIN_IS_NOT_FOUND(Map.of("subdomains-258", "404")),
  MISSING_SLASH_WITH_OTHER_METHODS_IS_405(
      Map.of(
          "strict-186", "405 [POST]",
          "methods-026", "405 [POST]",
          "POST /br", "405 [GET, HEAD]",
          "POST /ns", "405 [GET, HEAD]")),
  OPTIONS_IS_AUTOMATIC(Map.of("methods-025", "automatic OPTIONS [DELETE, GET, HEAD, PUT]")),
  SLASH_OF_A_STRING_IS_ESCAPED(
      Map.of(
          "build-003", "/users/a%20b%2Fc%3Fd%23e%25f",
          "a slash", "/b/a%2Fb%20c%3F&%C3%BC%23%25?q=1&q=2"));

  @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
  private final Map<String, String> answers;

  Difference(Map<String, String> answers) {
    this.answers = answers;
  }

  /** Our answers by the names of the cases. */
  Map<String, String> answers() {
    return answers;
  }

  /** Our answer to a case, if it differs. */
  static Optional<String> answer(String id) {
    for (Difference difference : values()) {
      if (difference.answers.containsKey(id)) {
        return Optional.of(difference.answers.get(id));
      }
    }
    return Optional.empty();
  }
}
