package dev.ampoule.command;

/** A command line that nobody understands. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, and what may have been meant
   */
  UsageException(String message) {
    super(message);
  }
}
