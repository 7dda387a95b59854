package dev.ampoule.testing;

/**
 * Says why a test client did not follow a redirect: it loops, or it leaves the application's host.
 *
 * <p>Flask: {@code ClientRedirectError}, and the {@code RuntimeError} for other hosts.
 */
public final class ClientRedirectException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ClientRedirectException(String message) {
    super(message);
  }
}
