package dev.ampoule;

/**
 * Work for the context of an application that returns nothing.
 *
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface ContextTask<X extends Throwable> {

  /**
   * Does the work.
   *
   * @throws X what goes wrong
   */
  void run() throws X;
}
