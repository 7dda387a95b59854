package dev.ampoule.testing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The status line and headers of an HTTP/1.1 response. */
record Http1Head(int status, String reason, List<HeaderField> headers) {

  static Http1Head read(InputStream input) throws IOException {
    String[] statusLine = line(input).split(" ", 3);
    if (statusLine.length < 2 || !statusLine[0].startsWith("HTTP/1.")) {
      throw new IOException("no HTTP/1.1 status line: " + String.join(" ", statusLine));
    }
    List<HeaderField> headers = new ArrayList<>();
    for (String line = line(input); !line.isEmpty(); line = line(input)) {
      int colon = line.indexOf(':');
      if (colon <= 0) {
        throw new IOException("no header line: " + line);
      }
      headers.add(new HeaderField(line.substring(0, colon), line.substring(colon + 1).strip()));
    }
    return new Http1Head(
        Integer.parseInt(statusLine[1]), statusLine.length == 3 ? statusLine[2] : "", headers);
  }

  /** One line without its end. */
  static String line(InputStream input) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      int next = input.read();
      if (next < 0) {
        throw new EOFException("the connection was closed before the response was complete");
      }
      if (next == '\n') {
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      }
      line.write(next);
    }
  }
}
