package dev.ampoule;

/** Lets what a part's maker throws come out of a {@code Supplier}, which declares nothing. */
final class Unchecked {

  private Unchecked() {}

  /** Throws {@code failure} as it is, so that an error handler of its class is found. */
  @SuppressWarnings("unchecked") // only says to the compiler that it is unchecked
  static <X extends Throwable> RuntimeException rethrow(Throwable failure) throws X {
    throw (X) failure;
  }
}
