package dev.ampoule.testing;

import dev.ampoule.server.HelidonServer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 over a socket, one connection for each request.
 *
 * <p>The JDK's client sends neither a {@code Host} of the caller's choice nor an unknown method nor
 * an odd path without being talked into it, and tests need all three.
 */
final class Http1Wire implements Wire {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static final int CHUNK = 512;

  private final InetSocketAddress address;
  private final @Nullable HelidonServer server;
  private final @Nullable Recorder recorder;

  Http1Wire(HelidonServer server, Recorder recorder) {
    this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
    this.server = server;
    this.recorder = recorder;
  }

  /** A wire to a server that runs elsewhere, and knows nothing of recordings. */
  Http1Wire(InetSocketAddress address) {
    this.address = address;
    this.server = null;
    this.recorder = null;
  }

  @Override
  public WireResponse send(WireRequest request) throws IOException {
    if (!request.scheme().equals("http")) {
      throw new IllegalArgumentException(
          "this client speaks http, not " + request.scheme() + "; use an in-memory client");
    }
    Socket socket = new Socket();
    try {
      socket.setSoTimeout((int) TIMEOUT.toMillis());
      socket.setTcpNoDelay(true);
      socket.connect(address);
      Recording recording = recorder == null ? Recording.none() : new Recording();
      String id = recorder == null ? null : recorder.expect(recording);
      write(request, id, socket.getOutputStream());
      InputStream input = new BufferedInputStream(socket.getInputStream());
      Http1Head head = Http1Head.read(input);
      while (head.status() < 200 && head.status() != 101) {
        head = Http1Head.read(input);
      }
      InputStream body = new ConnectionBody(Http1Body.of(request.method(), head, input), socket);
      return new WireResponse(head.status(), head.reason(), head.headers(), body, recording);
    } catch (IOException | RuntimeException e) {
      socket.close();
      throw e;
    }
  }

  /** A server may answer and stop reading before the body is through: then the answer counts. */
  private static void write(WireRequest request, @Nullable String id, OutputStream socket)
      throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    line(head, request.method() + " " + request.target() + " HTTP/1.1");
    List<HeaderField> headers = request.headers();
    if (!HeaderField.contains(headers, "Host")) {
      line(head, "Host: " + request.authority());
    }
    for (HeaderField field : headers) {
      line(head, field.name() + ": " + field.value());
    }
    if (id != null) {
      line(head, Recorder.HEADER + ": " + id);
    }
    line(head, "");
    OutputStream output = new BufferedOutputStream(socket);
    output.write(head.toByteArray());
    output.flush();
    try {
      if (request.isChunked()) {
        writeChunks(request.body(), output);
      } else {
        output.write(request.body());
      }
      output.flush();
    } catch (IOException answeredEarly) {
      // The response, or its absence, tells more than the failed write.
    }
  }

  private static void writeChunks(byte[] body, OutputStream output) throws IOException {
    for (int from = 0; from < body.length; from += CHUNK) {
      int length = Math.min(CHUNK, body.length - from);
      output.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      output.write(body, from, length);
      output.write(new byte[] {'\r', '\n'});
    }
    output.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static void line(ByteArrayOutputStream head, String text) {
    head.writeBytes((text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }

  /** Closes the connection with the body, or as soon as the body has been read. */
  private static final class ConnectionBody extends FilterInputStream {

    private final Socket socket;

    ConnectionBody(InputStream body, Socket socket) {
      super(body);
      this.socket = socket;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
