package dev.ampoule.http;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** Bodies that are written from what a handler gives piece by piece. */
final class BodyStreams {

  private BodyStreams() {}

  /** Writes each text when it is there, and sends it at once. */
  static StreamingBody of(Iterator<String> texts) {
    return out -> {
      while (texts.hasNext()) {
        out.write(texts.next().getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    };
  }

  /** Writes each text when it is there, and closes the stream. */
  static StreamingBody of(Stream<String> texts) {
    return out -> {
      try (texts) {
        of(texts.iterator()).writeTo(out);
      }
    };
  }

  /** Copies, and closes the source. */
  static StreamingBody of(InputStream source) {
    return out -> {
      try (source) {
        source.transferTo(out);
      }
    };
  }
}
