package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.memory.MemoryRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F1.13, with a file of 22 bytes, as it was probed there. */
class SendFileTest {

  private static final String CONTENT = "0123456789abcdefghijkl";

  @TempDir Path folder;
  private Path file = Path.of("");
  private String tag = "";

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(folder.resolve("a.txt"), CONTENT);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-31T12:30:00.500Z")));
    tag = Objects.requireNonNull(send(MemoryRequest.get("/")).headers().get("ETag"));
  }

  @Test
  void wholeFileIsDescribed() throws IOException {
    Response response = send(MemoryRequest.get("/"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(response.contentLength()).isEqualTo(22);
    assertThat(body(response)).isEqualTo(CONTENT);
    assertThat(response.headers().get("Last-Modified")).isEqualTo("Sat, 31 Jan 2026 12:30:00 GMT");
    assertThat(response.headers().get("Content-Disposition")).isEqualTo("inline; filename=a.txt");
    assertThat(response.headers().get("Cache-Control")).isEqualTo("no-cache");
    assertThat(response.headers().get("Accept-Ranges")).isEqualTo("bytes");
    assertThat(tag).matches("\"\\d+-22-\\d+\"");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0123, bytes 0-3/22",
    "bytes=-5, hijkl, bytes 17-21/22",
    "bytes=20-, kl, bytes 20-21/22",
    "bytes=18-100, ijkl, bytes 18-21/22",
    "bytes=-100, 0123456789abcdefghijkl, bytes 0-21/22",
    "BYTES = 1-1, 1, bytes 1-1/22",
  })
  void rangeIsAPart(String range, String content, String contentRange) throws IOException {
    Response response = send(MemoryRequest.get("/").header("Range", range));

    assertThat(response.status()).isEqualTo(206);
    assertThat(body(response)).isEqualTo(content);
    assertThat(response.contentLength()).isEqualTo(content.length());
    assertThat(response.headers().get("Content-Range")).isEqualTo(contentRange);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=100-",
        "bytes=0-1,3-4",
        "items=0-1",
        "bytes",
        "bytes=",
        "bytes=x-y",
        "bytes=5-3",
        "bytes=-",
        "bytes=-0",
        "bytes=0-99999999999999999999",
      })
  void otherRangesCannotBeMet(String range) {
    assertThatThrownBy(() -> send(MemoryRequest.get("/").header("Range", range)))
        .isInstanceOfSatisfying(
            RequestedRangeNotSatisfiable.class,
            e -> assertThat(e.toResponse().headers().get("Content-Range")).isEqualTo("bytes */22"));
  }

  @ParameterizedTest
  @CsvSource({
    "If-None-Match, TAG, 304",
    "If-None-Match, W/TAG, 304",
    "If-None-Match, '\"x\", TAG', 304",
    "If-None-Match, *, 304",
    "If-None-Match, \"x\", 200",
    "If-Modified-Since, 'Sat, 31 Jan 2026 12:30:00 GMT', 304",
    "If-Modified-Since, 'Sat, 31 Jan 2026 12:29:59 GMT', 200",
    "If-Modified-Since, yesterday, 200",
    "If-Match, TAG, 200",
    "If-Match, *, 200",
  })
  void conditionsAreWeighed(String header, String value, int status) {
    MemoryRequest request = MemoryRequest.get("/").header(header, value.replace("TAG", tag));

    assertThat(send(request).status()).isEqualTo(status);
  }

  @Test
  void tagGoesBeforeDate() {
    MemoryRequest request =
        MemoryRequest.get("/")
            .header("If-None-Match", "\"x\"")
            .header("If-Modified-Since", "Sat, 31 Jan 2026 12:30:00 GMT");

    assertThat(send(request).status()).isEqualTo(200);
  }

  @Test
  void otherFileThanExpectedIsAFailedPrecondition() {
    MemoryRequest request = MemoryRequest.get("/").header("If-Match", "\"x\"");

    assertThatThrownBy(() -> send(request)).isInstanceOf(PreconditionFailed.class);
  }

  @ParameterizedTest
  @CsvSource({
    "TAG, 206",
    "\"x\", 200",
    "'Sat, 31 Jan 2026 12:30:00 GMT', 206",
    "'Sat, 31 Jan 2026 12:29:59 GMT', 200",
  })
  void rangeOfAnotherVersionIsTheWhole(String condition, int status) {
    MemoryRequest request =
        MemoryRequest.get("/")
            .header("Range", "bytes=0-3")
            .header("If-Range", condition.replace("TAG", tag));

    assertThat(send(request).status()).isEqualTo(status);
  }

  @Test
  void rangeGoesBeforeNotModified() {
    MemoryRequest request =
        MemoryRequest.get("/").header("Range", "bytes=0-3").header("If-None-Match", tag);

    assertThat(send(request).status()).isEqualTo(206);
  }

  @Test
  void postIsAnsweredWithTheWholeFile() {
    MemoryRequest request =
        MemoryRequest.of("POST", "/").header("Range", "bytes=0-3").header("If-None-Match", tag);

    assertThat(send(request).status()).isEqualTo(200);
  }

  @Test
  void emptyFileHasNoRanges() throws IOException {
    file = Files.writeString(folder.resolve("empty"), "");

    assertThat(send(MemoryRequest.get("/").header("Range", "bytes=0-3")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, text/html; charset=utf-8, ",
    "IMAGE.PNG, image/png, ",
    "data.json, application/json, ",
    "picture.svg, image/svg+xml; charset=utf-8, ",
    "archive.tar.gz, application/x-tar, gzip",
    "style.css.br, text/css; charset=utf-8, br",
    "noextension, application/octet-stream, ",
    ".hidden, application/octet-stream, ",
    "x.unknown, application/octet-stream, ",
  })
  void nameTellsTheType(String name, String type, @Nullable String encoding) throws IOException {
    file = Files.writeString(folder.resolve(name), "x");

    Response response = send(MemoryRequest.get("/"));

    assertThat(response.contentType()).isEqualTo(type);
    assertThat(response.headers().get("Content-Encoding")).isEqualTo(encoding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a b.txt | inline; filename=\"a b.txt\"",
        "a\"b.txt | inline; filename=\"a\\\"b.txt\"",
        "Ünïcode.txt | inline; filename=Unicode.txt; filename*=UTF-8''%C3%9Cn%C3%AFcode.txt",
        "日本.txt | inline; filename=.txt; filename*=UTF-8''%E6%97%A5%E6%9C%AC.txt",
      })
  void nameIsQuoted(String name, String disposition) {
    assertThat(ContentDisposition.inline(name)).isEqualTo(disposition);
  }

  @Test
  void missingFileAndFolderAreFailures() {
    assertThatThrownBy(() -> Response.file(folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> Response.file(folder)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void withoutARequestTheWholeFileIsSent() throws IOException {
    assertThat(body(Response.file(file))).isEqualTo(CONTENT);
  }

  private Response send(MemoryRequest request) {
    return RequestScope.call(Requests.of(request), () -> Response.file(file));
  }

  private static String body(Response response) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Objects.requireNonNull(response.stream()).writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
