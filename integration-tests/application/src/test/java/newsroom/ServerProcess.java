package newsroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final int port;
  private final List<String> output = new CopyOnWriteArrayList<>();

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
    Thread.ofVirtual().start(this::readOutput);
  }

  /** Starts the jar, with the port added to the arguments, and returns once the port is open. */
  static ServerProcess start(String... jvmArguments) throws Exception {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(jvmArguments));
    command.addAll(List.of("--host", "127.0.0.1", "--port", Integer.toString(port)));
    ServerProcess server =
        new ServerProcess(new ProcessBuilder(command).redirectErrorStream(true).start(), port);
    server.awaitPort();
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void readOutput() {
    try (BufferedReader reader = process.inputReader()) {
      reader.lines().forEach(output::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitPort() throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
    close();
    throw new IllegalStateException("the server did not start:\n" + String.join("\n", output));
  }

  int port() {
    return port;
  }

  List<String> output() {
    return output;
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.destroy();
  }

  /** Waits for the end of the process, and returns its exit status. */
  int awaitExit() throws InterruptedException {
    if (!process.waitFor(Duration.ofSeconds(40))) {
      throw new IllegalStateException("the server did not stop:\n" + String.join("\n", output));
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
