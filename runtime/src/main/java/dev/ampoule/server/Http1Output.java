package dev.ampoule.server;

import dev.ampoule.http.Response;
import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.socket.SocketWriterException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The one response to a request of HTTP/1. Its framing is ours, whatever a handler sets: a length,
 * chunks, or the end of the connection for a client of HTTP/1.0.
 */
final class Http1Output extends OutputStream {

  private static final int BUFFER = 8192;
  private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CHUNK_END = {'\r', '\n'};
  private static final byte[] NOTHING = {};

  private final DataWriter writer;
  private final ClientConnection connection;
  private final boolean head;
  private Response response;
  private byte[] buffer = NOTHING;
  private int buffered;
  private boolean begun;
  private boolean chunked;
  private boolean left;
  private long missing = -1;

  /**
   * Creates an output.
   *
   * @param head whether the request's method is HEAD
   */
  Http1Output(DataWriter writer, ClientConnection connection, Response response, boolean head) {
    this.writer = writer;
    this.connection = connection;
    this.response = response;
    this.head = head;
  }

  /** Whether a part of the response is on its way, so that it cannot become another one. */
  boolean begun() {
    return begun;
  }

  /** Whether the client has gone. */
  boolean left() {
    return left;
  }

  /** Sends the whole response at once. */
  void send(byte[] body) throws IOException {
    int status = response.status();
    byte[] sent = head || !HeadWriter.hasContent(status) ? NOTHING : body;
    long length = head ? response.contentLength() : sent.length;
    HeadWriter start = begin(HeadWriter.hasContent(status) ? length : -1, false);
    if (start.length() + sent.length <= BUFFER) {
      start.append(sent);
      write(BufferData.create(start.octets(), 0, start.length()));
    } else {
      write(
          BufferData.create(
              BufferData.create(start.octets(), 0, start.length()), BufferData.create(sent)));
    }
  }

  /** Sends another response instead; nothing must have begun. */
  void replace(Response other) throws IOException {
    response.status(other.status()); // what logs tell of it
    response = other;
    buffered = 0;
    send(other.body());
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int from, int count) throws IOException {
    if (count > BUFFER - buffered) {
      sendBuffer();
      if (count >= BUFFER) {
        sendPart(octets, from, count, -1);
        return;
      }
    }
    if (buffer.length == 0) {
      buffer = new byte[BUFFER];
    }
    System.arraycopy(octets, from, buffer, buffered, count);
    buffered += count;
  }

  @Override
  public void flush() throws IOException {
    if (begun) {
      sendBuffer();
    } else {
      int count = buffered;
      buffered = 0;
      sendPart(buffer, 0, count, -1);
    }
  }

  /** Does nothing: only {@link #finish()} knows that a body is complete. */
  @Override
  public void close() {}

  /** Ends a body that has been written whole. */
  void finish() throws IOException {
    if (!begun) {
      long declared = response.contentLength();
      if (declared >= 0 && declared != buffered) {
        throw wrongLength();
      }
      sendPart(buffer, 0, buffered, buffered);
    } else {
      sendBuffer();
      if (missing > 0) {
        throw wrongLength();
      }
      if (chunked) {
        write(BufferData.create(LAST_CHUNK));
      }
    }
  }

  private void sendBuffer() throws IOException {
    if (buffered > 0) {
      int count = buffered;
      buffered = 0;
      sendPart(buffer, 0, count, -1);
    }
  }

  /**
   * Sends a part of a streamed body, and the head before the first.
   *
   * @param known the whole body's length when this is all of it, or -1
   */
  private void sendPart(byte[] octets, int from, int count, long known) throws IOException {
    if (!begun) {
      long declared = response.contentLength();
      missing = declared >= 0 ? declared : known;
      chunked = missing < 0 && !connection.feed().http10();
    }
    if (missing >= 0 && count > missing) {
      throw wrongLength();
    }
    BufferData part = BufferData.create(octets, from, count);
    if (chunked && count > 0) {
      byte[] size = (Integer.toHexString(count) + "\r\n").getBytes(StandardCharsets.US_ASCII);
      part = BufferData.create(BufferData.create(size), part, BufferData.create(CHUNK_END));
    }
    if (!begun) {
      HeadWriter start = begin(missing, chunked);
      part = BufferData.create(BufferData.create(start.octets(), 0, start.length()), part);
    }
    missing = missing < 0 ? -1 : missing - count;
    write(part);
  }

  private static IOException wrongLength() {
    return new IOException("the body is not as long as the response's streamLength says");
  }

  private HeadWriter begin(long length, boolean inChunks) {
    MessageFeed feed = connection.feed();
    boolean close =
        feed.closesAfterResponse()
            || connection.draining()
            || (response.hasHeaders() && asksToClose(response.headers().get("Connection")));
    if (close) {
      feed.closeAfterResponse();
    }
    begun = true;
    HeadWriter start = connection.headWriter();
    start.write(response, length, inChunks, close);
    return start;
  }

  private static boolean asksToClose(@Nullable String connection) {
    return connection != null && connection.equalsIgnoreCase("close");
  }

  private void write(BufferData data) throws IOException {
    Wait.clearInterrupt();
    try {
      writer.write(data);
    } catch (UncheckedIOException | SocketWriterException e) {
      left = true;
      throw new IOException("the client has gone", e);
    }
  }
}
