package dev.ampoule.server;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A client that speaks as much of HTTP/2 as a request needs, frame by frame. */
final class RawHttp2 implements AutoCloseable {

  /** A status that HPACK does not know by number. */
  static final int OTHER = -1;

  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int GO_AWAY = 7;
  private static final int END_STREAM = 1;
  private static final int END_HEADERS = 4;
  // The names of a request's head in HPACK's table; Helidon takes no other spelling of them.
  private static final int AUTHORITY = 1;
  private static final int METHOD = 2;
  private static final int PATH = 4;
  private static final int SCHEME_HTTP = 0x86;
  private static final byte[] PREFACE =
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;
  private final Map<Integer, Reply> replies = new HashMap<>();
  private boolean ended;
  private int lastStream = -1;

  RawHttp2(Socket socket) throws IOException {
    this.socket = socket;
    socket.setSoTimeout(10_000);
    in = new DataInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  static RawHttp2 connect(int port) throws IOException {
    return new RawHttp2(new Socket(InetAddress.getLoopbackAddress(), port)).start();
  }

  /** Sends what a client begins with. */
  RawHttp2 start() throws IOException {
    out.write(PREFACE);
    frame(SETTINGS, 0, 0, new byte[0]);
    return this;
  }

  /** Sends a request without a body on a stream with an odd number. */
  RawHttp2 get(int stream, String path) throws IOException {
    return request(stream, "GET", path, "x", true);
  }

  /** Sends a request's head. */
  RawHttp2 request(int stream, String method, String path, String authority, boolean end)
      throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    literal(block, METHOD, method);
    block.write(SCHEME_HTTP);
    literal(block, PATH, path);
    literal(block, AUTHORITY, authority);
    frame(HEADERS, END_HEADERS | (end ? END_STREAM : 0), stream, block.toByteArray());
    return this;
  }

  /** Sends the rest of a request's body. */
  RawHttp2 body(int stream, String text) throws IOException {
    frame(DATA, END_STREAM, stream, text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** Reads until a stream has ended, or the connection. */
  Reply reply(int stream) throws IOException {
    Reply reply = replies.computeIfAbsent(stream, number -> new Reply());
    while (!reply.complete && !reply.reset && !ended) {
      read();
    }
    return reply;
  }

  /** Reads until the server closes the connection. */
  void readToEnd() throws IOException {
    while (!ended) {
      read();
    }
  }

  /** Reads until the server says that it answers no more, and returns the last stream. */
  int lastStream() throws IOException {
    while (lastStream < 0 && !ended) {
      read();
    }
    return lastStream;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void read() throws IOException {
    try {
      int length = (in.readUnsignedByte() << 16) | in.readUnsignedShort();
      int type = in.readUnsignedByte();
      int flags = in.readUnsignedByte();
      int stream = in.readInt() & Integer.MAX_VALUE;
      byte[] payload = in.readNBytes(length);
      Reply reply = replies.computeIfAbsent(stream, number -> new Reply());
      switch (type) {
        case HEADERS -> reply.status = status(payload[0]);
        case DATA -> reply.body.writeBytes(payload);
        case RST_STREAM -> reply.reset = true;
        case GO_AWAY -> goAway(payload);
        default -> {}
      }
      boolean message = type == HEADERS || type == DATA;
      reply.complete |= message && (flags & END_STREAM) != 0;
    } catch (EOFException | SocketException e) {
      ended = true;
    }
  }

  /** After an error nothing comes; a server that stops still answers. */
  private void goAway(byte[] payload) {
    ByteBuffer frame = ByteBuffer.wrap(payload);
    lastStream = frame.getInt();
    ended = frame.getInt() != 0;
  }

  /** The statuses that HPACK knows by number. */
  private static int status(byte first) {
    return switch (first & 0xff) {
      case 0x88 -> 200;
      case 0x89 -> 204;
      case 0x8b -> 304;
      case 0x8c -> 400;
      case 0x8d -> 404;
      case 0x8e -> 500;
      default -> OTHER;
    };
  }

  /** Sends one frame, whatever it holds. */
  RawHttp2 frame(int type, int flags, int stream, byte... payload) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(payload.length >>> 16);
    frame.write(payload.length >>> 8);
    frame.write(payload.length);
    frame.write(type);
    frame.write(flags);
    for (int shift = 24; shift >= 0; shift -= 8) {
      frame.write(stream >>> shift);
    }
    frame.writeBytes(payload);
    out.write(frame.toByteArray());
    out.flush();
    return this;
  }

  private static void literal(ByteArrayOutputStream block, int name, String value) {
    block.write(name);
    block.write(value.length());
    block.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** What came back on one stream. */
  static final class Reply {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status;
    private boolean complete;
    private boolean reset;

    int status() {
      return status;
    }

    String body() {
      return body.toString(StandardCharsets.ISO_8859_1);
    }

    /** Whether the server said that this is all. */
    boolean complete() {
      return complete;
    }
  }
}
