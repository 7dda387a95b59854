package dev.ampoule.server;

import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.RequestException;
import io.helidon.http.Status;

/**
 * Answers to what is no proper request. Each closes its connection: where the next request begins
 * is not known after it.
 */
final class Refusal {

  private Refusal() {}

  /**
   * Makes the exception that Helidon turns into an error page.
   *
   * @param why what the client did wrong, for its developer; nothing that the client sent
   */
  static RequestException of(int status, String why) {
    return RequestException.builder()
        .type(EventType.BAD_REQUEST)
        .status(Status.create(status))
        .setKeepAlive(false)
        .safeMessage(true)
        .message(why)
        .build();
  }

  static RequestException badRequest(String why) {
    return of(400, why);
  }
}
