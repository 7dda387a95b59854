package github;

import dev.ampoule.http.Request;

/** What every route answers: which one it is, and the arguments that reached it. */
final class Answer {

  private Answer() {}

  static String of(Request request, String... arguments) {
    return request.endpoint() + "(" + String.join(", ", arguments) + ")";
  }
}
