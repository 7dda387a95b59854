package dev.ampoule.server;

import dev.ampoule.http.BadRequest;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.RequestTimeout;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A request's body. What the client did wrong becomes the error that answers it; its connection
 * takes no other request then.
 */
final class BodyStream extends InputStream {

  private final InputStream source;

  BodyStream(InputStream source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    try {
      return source.read(target, from, length);
    } catch (RequestException e) {
      throw HttpException.of(e.status().code(), String.valueOf(e.getMessage()));
    } catch (SlowClientException e) {
      throw new RequestTimeout();
    } catch (InsufficientDataAvailableException | CloseConnectionException e) {
      throw new BadRequest("The client left before it had sent the whole request.");
    }
  }
}
