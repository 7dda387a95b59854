package dev.ampoule.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.Adler32;
import org.jspecify.annotations.Nullable;

/**
 * The response for a file: the whole, a part, or that the client has it already.
 *
 * <p>Flask: {@code send_file}.
 */
final class SendFile {

  private final Path path;
  private final String name;
  private final long size;
  private final Instant modified;
  private final String tag;

  private SendFile(Path path, BasicFileAttributes attributes) {
    this.path = path;
    this.name = String.valueOf(path.getFileName());
    this.size = attributes.size();
    this.modified = attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.SECONDS);
    this.tag = attributes.lastModifiedTime().toMillis() + "-" + size + "-" + checksum(path);
  }

  /** Returns the response to a request; without one, the whole file. */
  static Response of(Path path, @Nullable Request request) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new NoSuchFileException(path.toString(), null, "not a file");
      }
      SendFile file = new SendFile(path, attributes);
      return request == null ? file.whole() : file.conditional(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response conditional(Request request) {
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    if (!reads) {
      return whole();
    }
    Conditions conditions = new Conditions(request, tag, modified);
    String range = request.header("Range");
    if (range != null && size > 0 && conditions.allowsRange()) {
      return part(range);
    }
    return switch (conditions.status()) {
      case 304 -> described().status(304);
      case 412 -> throw new PreconditionFailed();
      default -> whole();
    };
  }

  private Response whole() {
    return described().body(out -> copy(0, size, out)).streamLength(size);
  }

  private Response part(String header) {
    ByteRange range = ByteRange.parse(header, size);
    if (range == null) {
      throw new RequestedRangeNotSatisfiable(size, null);
    }
    long length = range.end() - range.start();
    return described()
        .status(206)
        .header("Content-Range", "bytes " + range.start() + "-" + (range.end() - 1) + "/" + size)
        .body(out -> copy(range.start(), length, out))
        .streamLength(length);
  }

  /** The response without its body. */
  private Response described() {
    Response response = Response.bytes(new byte[0]).contentType(FileTypes.of(name));
    String encoding = FileTypes.encoding(name);
    if (!encoding.isEmpty()) {
      response.header("Content-Encoding", encoding);
    }
    return response
        .header("Content-Disposition", ContentDisposition.inline(name))
        .header("Last-Modified", HttpDate.format(modified))
        .header("Cache-Control", "no-cache")
        .header("ETag", "\"" + tag + "\"")
        .header("Accept-Ranges", "bytes");
  }

  private void copy(long start, long length, OutputStream out) throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      WritableByteChannel target = Channels.newChannel(out);
      long done = 0;
      while (done < length) {
        long count = file.transferTo(start + done, length - done, target);
        if (count <= 0) {
          throw new IOException(path + " became shorter while it was sent");
        }
        done += count;
      }
    }
  }

  private static long checksum(Path path) {
    Adler32 checksum = new Adler32();
    checksum.update(path.toString().getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }
}
