package dev.ampoule.testing;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form's fields and files: URL-encoded, or multipart as soon as there is a file. */
final class FormBody {

  private static final String BOUNDARY = "----ampoule-test-client-9c1f6a52d87e";

  private final List<Part> parts = new ArrayList<>();

  void field(String name, String value) {
    parts.add(new Part(name, value.getBytes(StandardCharsets.UTF_8), null, null));
  }

  void file(String name, String fileName, String contentType, byte[] content) {
    parts.add(new Part(name, content.clone(), fileName, contentType));
  }

  private boolean isMultipart() {
    return parts.stream().anyMatch(part -> part.fileName != null);
  }

  String contentType() {
    return isMultipart()
        ? "multipart/form-data; boundary=" + BOUNDARY
        : "application/x-www-form-urlencoded";
  }

  byte[] bytes() {
    return isMultipart() ? multipart() : urlEncoded().getBytes(StandardCharsets.US_ASCII);
  }

  private String urlEncoded() {
    return parts.stream()
        .map(part -> encode(part.name) + "=" + encode(utf8(part.value)))
        .collect(Collectors.joining("&"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] multipart() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Part part : parts) {
      StringBuilder head = new StringBuilder("--").append(BOUNDARY).append("\r\n");
      head.append("Content-Disposition: form-data; name=\"").append(quote(part.name)).append('"');
      if (part.fileName != null) {
        head.append("; filename=\"").append(quote(part.fileName)).append('"');
      }
      if (part.contentType != null) {
        head.append("\r\nContent-Type: ").append(part.contentType);
      }
      body.writeBytes(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8));
      body.writeBytes(part.value);
      body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return body.toByteArray();
  }

  /** Escapes a name as browsers do. */
  private static String quote(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static final class Part {

    private final String name;
    private final byte[] value;
    private final @Nullable String fileName;
    private final @Nullable String contentType;

    Part(String name, byte[] value, @Nullable String fileName, @Nullable String contentType) {
      this.name = name;
      this.value = value;
      this.fileName = fileName;
      this.contentType = contentType;
    }
  }
}
