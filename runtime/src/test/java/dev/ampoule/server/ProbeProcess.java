package dev.ampoule.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.OS;

/** A server in a process of its own, which a test may send signals to. */
final class ProbeProcess implements AutoCloseable {

  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");

  private final Process process;
  private final BufferedReader out;

  private ProbeProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  static ProbeProcess start(String... args) throws IOException {
    return start(Map.of(), Path.of(""), args);
  }

  /** Starts it with more variables in its environment, in another working directory. */
  static ProbeProcess start(Map<String, String> environment, Path folder, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    if (OS.LINUX.isCurrentOs()) {
      // Whoever runs the tests in the background has SIGINT ignored, and a JVM keeps to that.
      command.addAll(List.of("env", "--default-signal"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.add(ProbeMain.class.getName());
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile());
    builder.environment().putAll(environment);
    return new ProbeProcess(builder.start());
  }

  /** Waits for the line that says where the server listens, and returns its port. */
  int port() throws IOException {
    String line = out.readLine();
    Matcher url = URL.matcher(String.valueOf(line));
    if (!url.find()) {
      throw new IOException("no URL in: " + line + "\n" + complaints());
    }
    return Integer.parseInt(url.group(1));
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** Sends SIGINT, as Ctrl+C does. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for the end, and returns the exit status. */
  int exitStatus() throws IOException, InterruptedException {
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IOException("the process did not end");
    }
    return process.exitValue();
  }

  /** The rest of what it has written to standard output. */
  String output() throws IOException {
    return String.join("\n", out.readAllLines());
  }

  /** What it has written to standard error. */
  String complaints() throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** All that this test itself sees, as a class path: tests may run on the module path. */
  private static String classPath() {
    return Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(path -> path != null && !path.isEmpty())
        .reduce(built("classes") + File.pathSeparator + built("test-classes"), ProbeProcess::join);
  }

  private static String built(String folder) {
    return Path.of("target", folder).toAbsolutePath().toString();
  }

  private static String join(String paths, String more) {
    return paths + File.pathSeparator + more;
  }
}
