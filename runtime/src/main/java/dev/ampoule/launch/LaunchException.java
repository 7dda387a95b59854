package dev.ampoule.launch;

/** Why a program cannot start, in the words that its user reads. */
final class LaunchException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The status of a process whose command line is wrong. */
  static final int USAGE = 2;

  private final int status;

  LaunchException(int status, String message) {
    super(message);
    this.status = status;
  }

  LaunchException(String message, Throwable cause) {
    super(message, cause);
    this.status = 1;
  }

  /** The status with which the process ends. */
  int status() {
    return status;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
