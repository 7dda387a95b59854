package dev.ampoule.memory;

/** Throws what an application threw, whether it is checked or not. */
final class Propagation {

  private Propagation() {}

  /** Throws; the result is for {@code throw}, so that the compiler sees the end. */
  static RuntimeException rethrow(Throwable failure) {
    return Propagation.<RuntimeException>thrown(failure);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a test gets the very exception
  private static <X extends Throwable> RuntimeException thrown(Throwable failure) throws X {
    throw (X) failure;
  }
}
