package failures;

/** An exception that fails whatever it is asked. */
final class BrokenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenException() {}

  @Override
  public String getMessage() {
    throw new UnsupportedOperationException("no message");
  }

  @Override
  public String toString() {
    throw new UnsupportedOperationException("no text");
  }

  @Override
  public synchronized Throwable getCause() {
    throw new UnsupportedOperationException("no cause");
  }

  @Override
  public StackTraceElement[] getStackTrace() {
    throw new UnsupportedOperationException("no trace");
  }
}
