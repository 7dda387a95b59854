package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS from PEM files and from a PKCS12 store. */
class TlsTest {

  private static final char[] PASSWORD = TestCertificate.PASSWORD.toCharArray();

  @TempDir static Path folder;
  private static Path store;
  private static Path certificate;
  private static Path key;
  private static SSLContext trusting;

  @BeforeAll
  static void makeCertificate() throws Exception {
    TestCertificate made = TestCertificate.make(folder, "localhost");
    store = made.store();
    certificate = Files.writeString(folder.resolve("certificate.pem"), made.certificate());
    key = Files.writeString(folder.resolve("key.pem"), made.key());
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", keys.getCertificate("server"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    trusting = SSLContext.getInstance("TLS");
    trusting.init(null, trust.getTrustManagers(), null);
  }

  @Test
  void http1IsSpokenWithPemFiles() throws Exception {
    try (App app = pemApp();
        HelidonServer server = HelidonServer.start(app);
        SSLSocket socket = connect(server.port(), "http/1.1")) {
      String request = "GET /protocol HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

      assertThat(server.url()).startsWith("https://");
      assertThat(answer).startsWith("HTTP/1.1 200").endsWith("HTTP/1.1 https");
    }
  }

  @Test
  void http2IsNegotiated() throws Exception {
    try (App app = pemApp();
        HelidonServer server = HelidonServer.start(app);
        SSLSocket socket = connect(server.port(), "h2", "http/1.1")) {
      RawHttp2 client = new RawHttp2(socket).start();

      assertThat(socket.getApplicationProtocol()).isEqualTo("h2");
      assertThat(client.get(1, "/protocol").reply(1).body()).isEqualTo("HTTP/2.0 https");
    }
  }

  @Test
  void storeIsReadWithItsPassword() throws Exception {
    Map<String, Object> settings =
        Map.of(
            "SERVER_PORT",
            0,
            "SERVER_CERT",
            store.toString(),
            "SERVER_KEYSTORE_PASSWORD",
            new String(PASSWORD));
    try (App app = ProbeApp.build(settings);
        HelidonServer server = HelidonServer.start(app);
        SSLSocket socket = connect(server.port(), "h2")) {
      RawHttp2 client = new RawHttp2(socket).start();

      assertThat(client.get(1, "/hello").reply(1).body()).isEqualTo("hello");
    }
  }

  @Test
  void unfinishedHeadIsAnsweredAndClosed() throws Exception {
    Map<String, Object> settings =
        Map.of(
            "SERVER_PORT",
            0,
            "SERVER_HEADER_TIMEOUT",
            "1s",
            "SERVER_CERT",
            certificate.toString(),
            "SERVER_KEY",
            key.toString());
    try (App app = ProbeApp.build(settings);
        HelidonServer server = HelidonServer.start(app);
        SSLSocket socket = connect(server.port(), "http/1.1")) {
      socket.getOutputStream().write("GET /hel".getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(8_000);

      byte[] answer = socket.getInputStream().readNBytes(12);

      assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408");
    }
  }

  @Test
  void unfinishedHandshakeIsClosed() throws Exception {
    Config impatient = Config.of(pem()).with("SERVER_IDLE_TIMEOUT", "1s");
    try (App app = ProbeApp.builder().config(impatient).build();
        HelidonServer server = HelidonServer.start(app);
        RawClient client = new RawClient(server.port())) {
      client.send("\u0016\u0003\u0001");

      assertThat(client.readToEnd(Duration.ofSeconds(20)).closed()).isTrue();
    }
  }

  @Test
  void missingFileIsNamed() {
    try (App app = ProbeApp.build(Map.of("SERVER_CERT", "no.pem", "SERVER_KEY", "no.key"))) {
      assertThatThrownBy(() -> HelidonServer.start(app))
          .isInstanceOf(ConfigException.class)
          .hasMessage("SERVER_CERT is \"no.pem\", but there is no such file");
    }
  }

  @Test
  void wrongKeyIsNamed() {
    Map<String, Object> settings =
        Map.of("SERVER_CERT", certificate.toString(), "SERVER_KEY", certificate.toString());
    try (App app = ProbeApp.build(settings)) {
      assertThatThrownBy(() -> HelidonServer.start(app))
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("which has no line -----BEGIN PRIVATE KEY-----");
    }
  }

  @Test
  void filesWithoutWhatTheyMustHoldAreNamed(@TempDir Path other) throws Exception {
    Path empty = Files.writeString(other.resolve("empty.pem"), "");
    String end = "-----END PRIVATE KEY-----\n";
    Path swapped = Files.writeString(other.resolve("key.pem"), end + "-----BEGIN PRIVATE KEY-----");

    assertThatThrownBy(() -> start(empty, key))
        .isInstanceOf(ConfigException.class)
        .hasMessage("SERVER_CERT is \"" + empty + "\", which has no certificate");
    assertThatThrownBy(() -> start(certificate, swapped))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("SERVER_KEY is \"" + swapped + "\", which has no line -----BEGIN");
  }

  private static void start(Path certificate, Path key) throws IOException {
    try (App app =
        ProbeApp.build(
            Map.of("SERVER_CERT", certificate.toString(), "SERVER_KEY", key.toString()))) {
      HelidonServer.start(app).close();
    }
  }

  @Test
  void keyWithoutCertificateIsRefused() {
    assertThatThrownBy(() -> ProbeApp.build(Map.of("SERVER_KEY", key.toString())))
        .isInstanceOf(ConfigException.class)
        .hasMessage("SERVER_KEY is set, but SERVER_CERT is not: TLS needs both");
  }

  private static App pemApp() {
    return ProbeApp.build(pem());
  }

  private static Map<String, Object> pem() {
    return Map.of(
        "SERVER_PORT", 0,
        "SERVER_CERT", certificate.toString(),
        "SERVER_KEY", key.toString());
  }

  private static SSLSocket connect(int port, String... protocols) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            trusting.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setApplicationProtocols(protocols);
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }
}
