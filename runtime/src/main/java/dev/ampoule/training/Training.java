package dev.ampoule.training;

import dev.ampoule.App;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.SampleUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks an application that runs for everything that it has, so that its JVM loads and links what
 * serving needs, and sees what is called how.
 *
 * <p>What is written to the cache is decided by the JVM's own options, {@code
 * -XX:AOTCacheOutput=FILE}: this is only the work that it watches.
 */
public final class Training {

  private static final int ROUNDS = 5;
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final int MOST = 1 << 20;
  private static final int STATUS_START = "HTTP/1.1 ".length();
  private static final int STATUS_END = STATUS_START + "200".length();

  private final App app;
  private final int port;
  private final int rounds;
  private final Duration timeout;

  /**
   * Prepares to train.
   *
   * @param app the application
   * @param port where its server listens on the loopback address, without TLS
   */
  public Training(App app, int port) {
    this(app, port, ROUNDS, TIMEOUT);
  }

  /**
   * Prepares to train otherwise.
   *
   * @param rounds how many times it asks
   * @param timeout how long it waits for an answer, and how long it reads one
   */
  Training(App app, int port, int rounds, Duration timeout) {
    this.app = app;
    this.port = port;
    this.rounds = rounds;
    this.timeout = timeout;
  }

  /**
   * Makes the requests, some times each.
   *
   * @param allMethods whether those are among them that may change something
   * @return what was asked and answered, a line for each request
   * @throws IOException if the server does not answer
   */
  public List<String> run(boolean allMethods) throws IOException {
    List<TrainingRequest> requests = TrainingRequest.all(app, allMethods);
    List<String> lines = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      lines.clear();
      for (TrainingRequest request : requests) {
        lines.add("asked for " + request + ": " + status(request));
      }
    }
    for (Route route : app.routes()) {
      if (!route.buildOnly() && SampleUrl.of(route) == null) {
        lines.add("did not ask for " + route.rule() + ": a converter takes no usual text");
      }
    }
    return lines;
  }

  /** Sends a request and returns the status of its answer. */
  private String status(TrainingRequest request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket.getOutputStream().write(request.bytes());
      String answer = answer(socket);
      return answer.length() < STATUS_END
          ? "no answer in time"
          : answer.substring(STATUS_START, STATUS_END);
    }
  }

  /** As much of an answer as comes in time; streams may never end, or break. */
  private String answer(Socket socket) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    long end = System.nanoTime() + timeout.toNanos();
    long left = timeout.toMillis();
    try {
      while (left > 0 && answer.size() < MOST) {
        socket.setSoTimeout((int) left);
        int read = socket.getInputStream().read(buffer);
        answer.write(buffer, 0, Math.max(0, read));
        left = read < 0 ? 0 : (end - System.nanoTime()) / 1_000_000;
      }
    } catch (SocketTimeoutException | SocketException e) {
      // All that comes has come.
    }
    return answer.toString(StandardCharsets.ISO_8859_1);
  }
}
