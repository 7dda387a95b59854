package dev.ampoule;

import dev.ampoule.health.HealthCheck;
import java.util.ArrayList;
import java.util.List;

/** The parts of an application that are closed with it, or that the runtime has a use for. */
final class Parts implements AutoCloseable {

  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<HealthCheck> checks = new ArrayList<>();
  private boolean built;
  private boolean closed;

  /** Takes a part that is closed with the application. */
  synchronized void add(Object part) {
    use(part);
    if (part instanceof AutoCloseable closeable) {
      open.add(closeable);
    }
  }

  /** Takes a part that somebody else closes. */
  synchronized void use(Object part) {
    if (part instanceof HealthCheck check) {
      checks.add(check);
    }
  }

  /** The checks of health among them. */
  synchronized List<HealthCheck> healthChecks() {
    return List.copyOf(checks);
  }

  /** All parts are there that are not lazy. */
  synchronized void built() {
    built = true;
  }

  /** A lazy part is about to be made, which others are needed for. */
  synchronized void check(PartKey key) {
    if (closed) {
      throw new IllegalStateException("no " + key + ": the application has been closed");
    }
    if (!built) {
      throw new IllegalStateException(
          key + " is asked for too early: its supplier works when all parts have been built");
    }
  }

  /** Closes all, the last one first, and throws the first failure with the others attached. */
  @Override
  public void close() {
    List<AutoCloseable> closing;
    synchronized (this) {
      closing = List.copyOf(open).reversed();
      open.clear();
      closed = true;
    }
    IllegalStateException failure = null;
    for (AutoCloseable part : closing) {
      try {
        part.close();
      } catch (Throwable e) {
        if (failure == null) {
          failure = new IllegalStateException("closing a part of the application failed", e);
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Closes all because of a failure, which stays the one that is reported. */
  void closeAfter(Throwable reason) {
    try {
      close();
    } catch (IllegalStateException e) {
      reason.addSuppressed(e);
    }
  }
}
