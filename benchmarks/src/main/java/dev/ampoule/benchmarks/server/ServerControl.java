package dev.ampoule.benchmarks.server;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The measured side of a benchmark: tells the process that started this one where the server
 * listens, and, for every line that it sends, how many bytes have been allocated since the start.
 */
final class ServerControl {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Kept, because the logging system would forget its level otherwise. */
  private static final Logger HELIDON = Logger.getLogger("io.helidon");

  private ServerControl() {}

  /** Leaves what Helidon says at its start out of the results. */
  static void quiet() {
    HELIDON.setLevel(Level.WARNING);
  }

  /**
   * Answers until the other process closes the stream or ends.
   *
   * @param port where the server listens
   * @throws IOException if the stream breaks
   */
  static void serve(int port) throws IOException {
    System.out.println(port);
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    while (questions.readLine() != null) {
      System.out.println(allocatedBytes());
    }
    System.exit(0);
  }

  /**
   * The bytes that all threads of this JVM have allocated. What a virtual thread allocates counts
   * for the thread that carries it, and so is part of it.
   */
  static long allocatedBytes() {
    return THREADS.getTotalThreadAllocatedBytes();
  }
}
