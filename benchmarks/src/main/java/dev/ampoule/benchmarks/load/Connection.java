package dev.ampoule.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Locale;

/**
 * One connection that asks for the same thing again and again. The first answer is read with care;
 * the later ones must be as long, have the same status and end with the same body.
 */
final class Connection implements Closeable {

  private static final String LENGTH = "\r\ncontent-length: ";

  private final SocketChannel channel;
  private final ByteBuffer request;
  private final ByteBuffer answer = ByteBuffer.allocate(16 * 1024);
  private final byte[] start;
  private final byte[] end;
  private int length;
  private long askedAt;

  Connection(InetSocketAddress address, Workload workload) throws IOException {
    String host = "localhost:" + address.getPort();
    byte[] sent = request(workload, host).getBytes(ISO_8859_1);
    this.request = ByteBuffer.allocateDirect(sent.length).put(sent);
    this.start = ("HTTP/1.1 " + workload.status() + " ").getBytes(ISO_8859_1);
    this.end = workload.body().getBytes(ISO_8859_1);
    this.channel = SocketChannel.open(address);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
  }

  private static String request(Workload workload, String host) {
    String json = workload.json();
    String head = " " + workload.target() + " HTTP/1.1\r\nHost: " + host + "\r\n";
    return json.isEmpty()
        ? "GET" + head + "\r\n"
        : "POST%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(head, json.length(), json);
  }

  void register(Selector selector) throws IOException {
    channel.register(selector, SelectionKey.OP_READ, this);
  }

  /** Sends the next request, if there is one. */
  void ask(Progress progress) throws IOException {
    if (!progress.another()) {
      return;
    }
    request.flip();
    askedAt = System.nanoTime();
    channel.write(request);
    if (request.hasRemaining()) {
      throw new IOException("a request of " + request.limit() + " bytes was not taken at once");
    }
  }

  /** Reads what has come, and says whether the answer is complete. */
  boolean answered(Progress progress) throws IOException {
    if (channel.read(answer) < 0) {
      throw new IOException("the server closed the connection after: " + text());
    }
    if (length == 0) {
      length = length();
    }
    if (length == 0 || answer.position() < length) {
      return false;
    }
    progress.answered(System.nanoTime() - askedAt);
    if (answer.position() > length || !holds(start, 0) || !holds(end, endOfText() - end.length)) {
      throw new IOException("not the answer that was expected: " + text());
    }
    answer.clear();
    return true;
  }

  /** Where the answer ends, but for a line end. */
  private int endOfText() {
    int last = answer.position() - 1;
    return answer.get(last) == '\n' ? last : last + 1;
  }

  /** The length of the first answer, or 0 while its head is incomplete. */
  private int length() throws IOException {
    String text = text();
    int body = text.indexOf("\r\n\r\n") + 4;
    if (body < 4) {
      return 0;
    }
    int at = text.toLowerCase(Locale.ROOT).indexOf(LENGTH);
    if (at < 0 || at > body) {
      throw new IOException("an answer without Content-Length: " + text);
    }
    int from = at + LENGTH.length();
    return body + Integer.parseInt(text.substring(from, text.indexOf('\r', from)));
  }

  private boolean holds(byte[] expected, int from) {
    for (int i = 0; i < expected.length; i++) {
      if (answer.get(from + i) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private String text() {
    return new String(answer.array(), 0, answer.position(), ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
