package dev.ampoule.command;

/**
 * Ends a command with a line for its user, and a status: what a {@code @Command} method throws when
 * it has to give up.
 *
 * <p>Flask: {@code click.ClickException}, {@code click.UsageError}.
 */
public final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The status of a command that has failed. */
  public static final int FAILED = 1;

  /** The status of a command that was called the wrong way. */
  public static final int USAGE = 2;

  private final int status;

  /**
   * Creates the exception.
   *
   * @param status what the process ends with, from 1 to 255
   * @param message what the user reads, without a full stop
   */
  public CommandException(int status, String message) {
    super(message);
    this.status = status;
  }

  /**
   * Creates the exception, with a cause that {@code --debug} shows.
   *
   * @param status what the process ends with, from 1 to 255
   * @param message what the user reads, without a full stop
   * @param cause what was thrown
   */
  public CommandException(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** What the process ends with. */
  public int status() {
    return status;
  }
}
