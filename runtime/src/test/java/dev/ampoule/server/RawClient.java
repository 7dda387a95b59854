package dev.ampoule.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client that sends what it is told, whether it is HTTP or not. */
final class RawClient implements AutoCloseable {

  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

  private final Socket socket;

  RawClient(int port) throws IOException {
    socket = new Socket();
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
  }

  /** Sends text on a new connection, and returns what comes until the server closes it. */
  static Answer send(int port, String request) throws IOException {
    try (RawClient client = new RawClient(port)) {
      return client.send(request).readToEnd(Duration.ofSeconds(10));
    }
  }

  /** Sends text, each character as one byte. */
  RawClient send(String text) throws IOException {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (SocketException e) {
      // The server may answer and close before it has read all; what it said is still readable.
    }
    return this;
  }

  /** Sends no more, but still reads. */
  RawClient finish() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** Returns what comes until the server closes the connection, or the time is over. */
  Answer readToEnd(Duration limit) throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    InputStream in = socket.getInputStream();
    while (true) {
      int left = (int) Math.max(1, (end - System.nanoTime()) / 1_000_000);
      socket.setSoTimeout(left);
      try {
        int count = in.read(buffer);
        if (count < 0) {
          return new Answer(read.toString(StandardCharsets.ISO_8859_1), true);
        }
        read.write(buffer, 0, count);
      } catch (SocketTimeoutException e) {
        return new Answer(read.toString(StandardCharsets.ISO_8859_1), false);
      } catch (SocketException e) {
        return new Answer(read.toString(StandardCharsets.ISO_8859_1), true);
      }
    }
  }

  /** Reads all, with a pause after each so many bytes, and returns how many there were. */
  long readSlowly(int bytes, Duration pause) throws IOException, InterruptedException {
    socket.setSoTimeout(20_000);
    long total = 0;
    byte[] read = socket.getInputStream().readNBytes(bytes);
    while (read.length > 0) {
      total += read.length;
      Thread.sleep(pause);
      read = socket.getInputStream().readNBytes(bytes);
    }
    return total;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /**
   * What a server said.
   *
   * @param closed whether it closed the connection
   */
  record Answer(String text, boolean closed) {

    /** The statuses of all responses, in order. */
    List<Integer> statuses() {
      List<Integer> statuses = new ArrayList<>();
      Matcher line = STATUS_LINE.matcher(text);
      while (line.find()) {
        statuses.add(Integer.valueOf(line.group(1)));
      }
      return statuses;
    }
  }
}
