package dev.ampoule.training;

import dev.ampoule.App;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.SampleUrl;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
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
  private static final int TIMEOUT_MILLIS = 2000;
  private static final int MOST = 1 << 20;

  private final App app;
  private final int port;

  /**
   * Prepares to train.
   *
   * @param app the application
   * @param port where its server listens on the loopback address, without TLS
   */
  public Training(App app, int port) {
    this.app = app;
    this.port = port;
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
    for (int round = 0; round < ROUNDS; round++) {
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

  /** Sends a request and reads as much of the answer as comes in time; streams may never end. */
  private String status(TrainingRequest request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket.getOutputStream().write(request.bytes());
      InputStream in = socket.getInputStream();
      byte[] head = in.readNBytes("HTTP/1.1 200".length());
      try {
        in.skipNBytes(MOST);
      } catch (SocketTimeoutException | EOFException e) {
        // All that comes has come.
      }
      String line = new String(head, StandardCharsets.ISO_8859_1);
      return line.substring(line.indexOf(' ') + 1);
    }
  }
}
