package dev.ampoule.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in a JVM of its own, whose costs are asked for from here. */
public final class ServerProcess implements AutoCloseable {

  /** The collector that the JVM chooses itself on one cpu, and a heap that does not grow late. */
  private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx512m");

  private final Process process;
  private final BufferedReader answers;
  private final Writer questions;
  private final CpuClock cpuClock = new CpuClock();
  private final int port;

  private ServerProcess(Process process) throws IOException {
    this.process = process;
    this.answers = process.inputReader();
    this.questions = process.outputWriter();
    this.port = (int) number();
  }

  /**
   * Starts a server and waits until it listens.
   *
   * @param prefix what stands before {@code java} on the command line, such as {@code taskset}
   * @param flags flags of the JVM
   * @param spec the server
   * @return the running server
   */
  public static ServerProcess start(List<String> prefix, List<String> flags, ServerSpec spec)
      throws IOException {
    List<String> line = new ArrayList<>(prefix);
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(FLAGS);
    line.addAll(flags);
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.add(spec.main().getName());
    line.addAll(spec.arguments());
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      return new ServerProcess(process);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** Where the server listens on the loopback address. */
  public int port() {
    return port;
  }

  /** The bytes that all threads of the server have allocated since its start. */
  public long allocatedBytes() throws IOException {
    questions.write('\n');
    questions.flush();
    return number();
  }

  /**
   * The time that the server has had the cpu, in user code and in the kernel. What a thread did
   * between the last call and its end is not in it.
   */
  public Duration cpuTime() throws IOException {
    try (Stream<Path> threads = Files.list(proc("task"))) {
      return cpuClock.read(threads.toList());
    }
  }

  /** The memory that the server keeps in RAM, in MiB. */
  public long residentMebibytes() throws IOException {
    for (String line : Files.readAllLines(proc("status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    throw new IOException("no VmRSS in " + proc("status"));
  }

  private Path proc(String file) {
    return Path.of("/proc", Long.toString(process.pid()), file);
  }

  private long number() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("the server has ended; see its output above");
    }
    return Long.parseLong(line);
  }

  @Override
  public void close() {
    try {
      questions.close();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
