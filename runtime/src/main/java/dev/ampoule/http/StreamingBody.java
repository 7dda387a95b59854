package dev.ampoule.http;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A response body that is written piece by piece, while the client already reads.
 *
 * <p>It runs in the context of its request, so that {@link Request#current()} works in it; the
 * request is torn down when it ends. An exception cuts the response off: its head has been sent, so
 * that no error page can follow.
 *
 * <p>Flask: a generator in {@code stream_with_context}.
 */
@FunctionalInterface
public interface StreamingBody {

  /**
   * Writes the whole body; a flush sends what has been written so far.
   *
   * @param out where to write; it need not be closed
   * @throws IOException if the client has gone, or the source fails
   */
  void writeTo(OutputStream out) throws IOException;
}
