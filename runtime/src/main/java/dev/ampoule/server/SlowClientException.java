package dev.ampoule.server;

import io.helidon.webserver.CloseConnectionException;

/** The end of a connection whose client took too long; it has been told, if it can be. */
final class SlowClientException extends CloseConnectionException {

  private static final long serialVersionUID = 1L;

  SlowClientException() {
    super("The client took too long.");
  }
}
