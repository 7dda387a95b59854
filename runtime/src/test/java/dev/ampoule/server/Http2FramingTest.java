package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames of HTTP/2 that RFC 9113 forbids, and some that it only lets pass. */
class Http2FramingTest {

  private static final int HEADERS = 1;
  private static final int END = 5; // of the stream and of its headers
  private static final App app = ProbeApp.build(Map.of("SERVER_PORT", 0));
  private static HelidonServer server;

  @BeforeAll
  static void start() throws IOException {
    server = HelidonServer.start(app);
  }

  @AfterAll
  static void stop() {
    server.close();
    app.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "data on the connection, 0, 1, 0, 61",
    "data on an idle stream, 0, 1, 1, 61",
    "headers on the connection, 1, 5, 0, 828684010178",
    "headers on a stream of the server, 1, 5, 2, 828684010178",
    "headers that are no HPACK, 1, 5, 1, 80",
    "a reset of the connection, 3, 0, 0, 00000008",
    "a reset of an idle stream, 3, 0, 1, 00000008",
    "a reset of five bytes, 3, 0, 1, 0000000800",
    "settings on a stream, 4, 0, 1, 000300000064",
    "settings of five bytes, 4, 0, 0, 0003000000",
    "an acknowledgement that says something, 4, 1, 0, 000300000064",
    "push that is neither on nor off, 4, 0, 0, 000200000002",
    "a window that is too large, 4, 0, 0, 000480000000",
    "frames that are too small, 4, 0, 0, 000500000064",
    "a promise of the client, 5, 4, 1, 0000000282868401012f",
    "a ping on a stream, 6, 0, 1, 0000000000000000",
    "a ping of seven bytes, 6, 0, 0, 00000000000000",
    "a farewell on a stream, 7, 0, 1, 0000000000000000",
    "no more window, 8, 0, 0, 00000000",
    "too much window, 8, 0, 0, 7fffffff",
    "a window of three bytes, 8, 0, 0, 000001",
    "headers that go on without a beginning, 9, 4, 1, 82",
  })
  void endsTheConnection(String name, int type, int flags, int stream, String payload)
      throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      client.frame(type, flags, stream, HexFormat.of().parseHex(payload)).readToEnd();
    }
    assertServes();
  }

  @Test
  void headersThatAreCutOffByAnotherStreamEndTheConnection() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      client.frame(HEADERS, 1, 1, HexFormat.of().parseHex("8286"));
      client.get(3, "/hello").readToEnd();
    }
    assertServes();
  }

  @Test
  void streamsThatGoBackEndTheConnection() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      client.get(5, "/hello");
      assertThat(client.reply(5).body()).isEqualTo("hello");

      client.get(3, "/hello").readToEnd();
    }
    assertServes();
  }

  @Test
  void framesThatAreTooLargeEndTheConnection() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      client.request(1, "POST", "/echo", "x", false);
      client.frame(0, 1, 1, new byte[100_000]).readToEnd();
    }
    assertServes();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a name in capitals, X-Probe, y",
    "a header of the connection, connection, keep-alive",
    "a coding of the message, transfer-encoding, chunked",
    "a coding that is not trailers, te, gzip",
    "a second method, :method, GET",
    "a pseudo-header that is none, :probe, y",
    "a length that is not kept, content-length, 7",
    "a line end in a value, x-probe, 'a\rb'",
  })
  void endsTheRequest(String name, String header, String value) throws IOException {
    assertThat(statusWith(header, value)).isNotEqualTo(200);
    assertServes();
  }

  @Test
  void otherHeadersDoNot() throws IOException {
    assertThat(statusWith("x-probe", "y")).isEqualTo(200);
    assertThat(statusWith("te", "trailers")).isEqualTo(200);
  }

  private static int statusWith(String header, String value) throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      ByteArrayOutputStream block = new ByteArrayOutputStream();
      block.writeBytes(HexFormat.of().parseHex("82860406"));
      block.writeBytes("/hello".getBytes(StandardCharsets.US_ASCII));
      block.writeBytes(HexFormat.of().parseHex("01017800"));
      for (String text : new String[] {header, value}) {
        block.write(text.length());
        block.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
      }
      return client.frame(HEADERS, END, 1, block.toByteArray()).reply(1).status();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a type that is unknown, 99, 0, 0, 616263",
    "a setting that is unknown, 4, 0, 0, 00ff00000001",
    "a ping, 6, 0, 0, 0102030405060708",
    "an answer to no ping, 6, 1, 0, 0102030405060708",
    "more window, 8, 0, 0, 00001000",
    "a priority, 2, 0, 3, 000000000f",
  })
  void letsPass(String name, int type, int flags, int stream, String payload) throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      client.frame(type, flags, stream, HexFormat.of().parseHex(payload));

      assertThat(client.get(1, "/hello").reply(1).body()).isEqualTo("hello");
    }
  }

  @Test
  void requestsThatAreResetAtOnceDoNotDisturbOthers() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      for (int stream = 1; stream < 400; stream += 2) {
        client.get(stream, "/slow").frame(3, 0, stream, (byte) 0, (byte) 0, (byte) 0, (byte) 8);
      }
      assertServes();
    } catch (SocketException e) {
      assertServes(); // the server may end a connection that resets so much
    }
  }

  private static void assertServes() throws IOException {
    try (RawHttp2 client = RawHttp2.connect(server.port())) {
      assertThat(client.get(1, "/hello").reply(1).body()).isEqualTo("hello");
    }
  }
}
