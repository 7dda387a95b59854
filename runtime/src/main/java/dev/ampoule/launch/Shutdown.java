package dev.ampoule.launch;

/**
 * Ends a program that was told to: drains it, unless a second signal comes.
 *
 * <p>The JVM has no public word for a signal. But it starts a thread for each one, named after the
 * signal, and the threads of a second and later one wait until this hook has run.
 */
final class Shutdown extends Thread {

  private static final int SIGINT_STATUS = 130;
  private static final int SIGTERM_STATUS = 143;

  private final Running running;

  private Shutdown(Running running) {
    super("ampoule-shutdown");
    this.running = running;
  }

  /** Stops what runs when the process is told to end, or now if it has been already. */
  static void install(Running running) {
    try {
      Runtime.getRuntime().addShutdownHook(new Shutdown(running));
    } catch (IllegalStateException e) {
      running.close();
    }
  }

  @Override
  public void run() {
    int signals = count();
    Thread.ofPlatform()
        .daemon()
        .name("ampoule-second-signal")
        .start(() -> haltAtNextSignal(signals));
    running.close();
  }

  private static void haltAtNextSignal(int known) {
    try {
      while (count() <= known) {
        Thread.sleep(50);
      }
      Runtime.getRuntime().halt(count("SIGINT handler") > 0 ? SIGINT_STATUS : SIGTERM_STATUS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int count() {
    return count("SIGINT handler") + count("SIGTERM handler");
  }

  private static int count(String name) {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    Thread[] threads = new Thread[root.activeCount() + 16];
    int found = root.enumerate(threads);
    int count = 0;
    for (int i = 0; i < found; i++) {
      if (threads[i].getName().equals(name)) {
        count++;
      }
    }
    return count;
  }
}
