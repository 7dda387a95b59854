package dev.ampoule.testing;

import java.io.IOException;

/** One way from the client to the application: a request there, its response back. */
interface Wire extends AutoCloseable {

  WireResponse send(WireRequest request) throws IOException;

  @Override
  void close();
}
