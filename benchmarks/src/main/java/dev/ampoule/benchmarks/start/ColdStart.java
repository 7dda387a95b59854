package dev.ampoule.benchmarks.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * One start of a server: how long it takes from the launch of its process until a client that asks
 * as often as it can has the first answer.
 *
 * @param elapsed the time between the two
 * @param cpuMillis the time that its threads have had a cpu by then, in steps of 10
 * @param residentMebibytes the memory that the process keeps in RAM then
 */
record ColdStart(Duration elapsed, long cpuMillis, long residentMebibytes) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PAUSE_MICROS = 500;
  private static final int MILLIS_PER_TICK = 10;

  /**
   * Starts a server, asks it for {@code GET /todos/}, and ends it.
   *
   * @param command the command line; {@code PORT} in it stands for a free port
   * @throws IOException if it does not answer with 200 and an empty array
   */
  static ColdStart of(List<String> command) throws IOException {
    int port = freePort();
    List<String> line = new ArrayList<>();
    command.forEach(word -> line.add(word.replace("PORT", Integer.toString(port))));
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      String answer = firstAnswer(process, port, start);
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      if (!answer.startsWith("HTTP/1.1 200 ") || !answer.stripTrailing().endsWith("\r\n\r\n[]")) {
        throw new IOException("wrong answer:\n" + answer);
      }
      Path proc = Path.of("/proc", Long.toString(process.pid()));
      return new ColdStart(elapsed, cpuMillis(proc), residentMebibytes(proc));
    } catch (IOException e) {
      throw new IOException("no start of " + line, e);
    } finally {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  /**
   * A port below those that the kernel gives to clients: with one of those a client that connects
   * before there is a server may be connected to itself.
   */
  private static int freePort() throws IOException {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(10_000, 30_000);
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (BindException taken) {
        // another one
      }
    }
  }

  /** The elapsed time in milliseconds. */
  double millis() {
    return elapsed.toNanos() / 1e6;
  }

  private static String firstAnswer(Process process, int port, long start) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    while (process.isAlive() && System.nanoTime() - start < PATIENCE.toNanos()) {
      try (Socket socket = new Socket()) {
        socket.connect(address);
        return answer(socket);
      } catch (ConnectException notYet) {
        pause();
      }
    }
    throw new IOException("the server does not answer");
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MICROSECONDS.sleep(PAUSE_MICROS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static String answer(Socket socket) throws IOException {
    String request = "GET /todos/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    StringBuilder answer = new StringBuilder();
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[4096];
    while (answer.indexOf("\r\n\r\n[]") < 0) {
      int read = in.read(buffer);
      if (read < 0) {
        break;
      }
      answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
    }
    return answer.toString();
  }

  /** User and system time are the 14th and 15th field; the 2nd, in brackets, may hold blanks. */
  private static long cpuMillis(Path proc) throws IOException {
    String stat = Files.readString(proc.resolve("stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK;
  }

  private static long residentMebibytes(Path proc) throws IOException {
    for (String line : Files.readAllLines(proc.resolve("status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    throw new IOException("no VmRSS in " + proc);
  }
}
