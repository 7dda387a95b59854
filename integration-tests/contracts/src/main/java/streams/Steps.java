package streams;

import java.util.concurrent.Semaphore;

/** What a test and a stream tell each other. */
final class Steps {

  final Semaphore go = new Semaphore(0);
  final Semaphore closed = new Semaphore(0);
  final Semaphore tornDown = new Semaphore(0);
}
