package errors.store;

/** An error that the application's package cannot name. */
class SoldOut extends Exception {

  private static final long serialVersionUID = 1L;

  SoldOut(String message) {
    super(message);
  }

  /** Another one. */
  static final class Closed extends Exception {

    private static final long serialVersionUID = 1L;

    Closed(String message) {
      super(message);
    }
  }
}
