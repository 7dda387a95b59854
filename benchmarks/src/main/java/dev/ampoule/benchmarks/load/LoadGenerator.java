package dev.ampoule.benchmarks.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Puts load on a server of this machine: a fixed number of requests over some connections that are
 * kept alive, each of which waits for its answer before it asks again. One thread serves them all,
 * so that the client costs as little as it can beside the server.
 */
public final class LoadGenerator {

  private static final long STALLED_MILLIS = 20_000;

  private final int port;
  private final int connections;

  /**
   * Creates a client.
   *
   * @param port where the server listens on the loopback address
   * @param connections how many connections are kept busy
   */
  public LoadGenerator(int port, int connections) {
    this.port = port;
    this.connections = connections;
  }

  /**
   * Asks for one thing again and again.
   *
   * @param workload what to ask for
   * @param requests how many times in all
   * @return what was seen
   * @throws IOException if a connection breaks, stalls, or an answer is not the right one
   */
  public Load run(Workload workload, int requests) throws IOException {
    Progress progress = new Progress(requests);
    List<Connection> open = new ArrayList<>();
    try (Selector selector = Selector.open()) {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      for (int i = 0; i < Math.min(connections, requests); i++) {
        Connection connection = new Connection(address, workload);
        open.add(connection);
        connection.register(selector);
      }
      long start = System.nanoTime();
      for (Connection connection : open) {
        connection.ask(progress);
      }
      while (!progress.done()) {
        if (selector.select(STALLED_MILLIS) == 0) {
          throw new IOException("no answer to " + workload + " for " + STALLED_MILLIS + " ms");
        }
        serve(selector.selectedKeys().iterator(), progress);
      }
      return new Load(System.nanoTime() - start, progress.latencies());
    } finally {
      for (Connection connection : open) {
        connection.close();
      }
    }
  }

  private static void serve(Iterator<SelectionKey> ready, Progress progress) throws IOException {
    while (ready.hasNext()) {
      Connection connection = (Connection) ready.next().attachment();
      ready.remove();
      if (connection.answered(progress)) {
        connection.ask(progress);
      }
    }
  }
}
