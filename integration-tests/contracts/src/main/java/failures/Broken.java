package failures;

/** A value that cannot say what it is. */
final class Broken {

  @Override
  public String toString() {
    throw new IllegalStateException("broken value");
  }
}
