package dev.ampoule;

import dev.ampoule.health.HealthCheck;
import java.util.ArrayList;
import java.util.List;

/** The parts of an application that are closed with it, or that the runtime has a use for. */
final class Parts implements AutoCloseable {

  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<HealthCheck> checks = new ArrayList<>();

  synchronized void add(Object part) {
    if (part instanceof HealthCheck check) {
      checks.add(check);
    }
    if (part instanceof AutoCloseable closeable) {
      open.add(closeable);
    }
  }

  /** The checks of health among them. */
  synchronized List<HealthCheck> healthChecks() {
    return List.copyOf(checks);
  }

  /** Closes all, the last one first, and throws the first failure with the others attached. */
  @Override
  public void close() {
    List<AutoCloseable> closing;
    synchronized (this) {
      closing = List.copyOf(open).reversed();
      open.clear();
    }
    IllegalStateException failure = null;
    for (AutoCloseable part : closing) {
      try {
        part.close();
      } catch (Exception e) {
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
