package todo;

import dev.ampoule.testing.TestClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example as a process of its own, which tells by itself on what port it listens. */
final class TodoProcess implements AutoCloseable {

  private static final Pattern BANNER = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
  private static final int SECONDS = 60;

  private final Process process;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private TodoProcess(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::readOutput);
  }

  /**
   * Starts a program, and returns once it listens.
   *
   * @param environment what is added to the environment of this process
   * @param program the program; the command line of {@code run} is added to it
   */
  static TodoProcess start(Map<String, String> environment, Path program) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of("run", "--host", "127.0.0.1", "--port", "0"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    TodoProcess started = new TodoProcess(builder.start());
    try {
      started.port.get(SECONDS, TimeUnit.SECONDS);
      return started;
    } catch (Exception e) {
      started.close();
      throw new IllegalStateException("it did not start:\n" + String.join("\n", started.output), e);
    }
  }

  private void readOutput() {
    try (BufferedReader reader = process.inputReader()) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        output.add(line);
        Matcher banner = BANNER.matcher(line);
        if (banner.find()) {
          port.complete(Integer.valueOf(banner.group(1)));
        }
      }
      port.completeExceptionally(new IOException("it has ended"));
    } catch (IOException e) {
      port.completeExceptionally(e); // that the process has been ended closes its output, too
    }
  }

  TestClient client() {
    return TestClient.ofServer(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), port.join()));
  }

  List<String> output() {
    return output;
  }

  /** Sends SIGTERM, and returns the exit status. */
  int terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(Duration.ofSeconds(SECONDS))) {
      throw new IllegalStateException("it did not stop:\n" + String.join("\n", output));
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
