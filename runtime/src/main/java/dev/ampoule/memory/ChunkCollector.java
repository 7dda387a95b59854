package dev.ampoule.memory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is written, and where it was flushed. */
final class ChunkCollector extends OutputStream {

  private final ByteArrayOutputStream current = new ByteArrayOutputStream();
  private final List<byte[]> chunks = new ArrayList<>();

  @Override
  public void write(int octet) {
    current.write(octet);
  }

  @Override
  public void write(byte[] octets, int from, int length) {
    current.write(octets, from, length);
  }

  @Override
  public void flush() throws IOException {
    if (current.size() > 0) {
      chunks.add(current.toByteArray());
      current.reset();
    }
  }

  List<byte[]> chunks() {
    return List.copyOf(chunks);
  }

  byte[] all() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    chunks.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
