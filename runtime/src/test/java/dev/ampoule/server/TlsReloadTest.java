package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.config.ConfigException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that are replaced while the server runs, and files that cannot be used. */
class TlsReloadTest {

  private static TestCertificate first;
  private static TestCertificate second;
  private static TestCertificate expired;

  @TempDir private Path folder;

  @BeforeAll
  static void makeCertificates(@TempDir Path made) throws Exception {
    first = TestCertificate.make(made, "first");
    second = TestCertificate.make(made, "second", "-keyalg", "RSA");
    expired = TestCertificate.make(made, "expired", "-startdate", "-3d", "-validity", "1");
  }

  @Test
  void newPemFilesAreUsedByNewConnections() throws Exception {
    Path certificate = Files.writeString(folder.resolve("cert.pem"), first.certificate());
    Path key = Files.writeString(folder.resolve("key.pem"), first.key());
    try (App app = pem(certificate, key, "20ms");
        HelidonServer server = HelidonServer.start(app);
        SSLSocket before = connect(server.port())) {
      assertThat(name(before)).isEqualTo("CN=first");

      Files.writeString(certificate, second.certificate());
      Files.writeString(key, second.key());

      assertThat(awaitName(server.port(), "CN=second")).isEqualTo("CN=second");
      assertThat(hello(before)).startsWith("HTTP/1.1 200").endsWith("hello");
    }
  }

  @Test
  void newStoreIsUsedByNewConnections() throws Exception {
    Path store = folder.resolve("server.p12");
    first.copyStoreTo(store);
    try (App app = store(store, "20ms");
        HelidonServer server = HelidonServer.start(app)) {
      assertThat(awaitName(server.port(), "CN=first")).isEqualTo("CN=first");

      second.copyStoreTo(store);

      assertThat(awaitName(server.port(), "CN=second")).isEqualTo("CN=second");
    }
  }

  @Test
  void wrongFilesLeaveTheOldCertificateInUseAndAreToldOnce() throws Exception {
    Path certificate = Files.writeString(folder.resolve("cert.pem"), first.certificate());
    Path key = Files.writeString(folder.resolve("key.pem"), first.key());
    try (ServerLog log = new ServerLog();
        App app = pem(certificate, key, "20ms");
        HelidonServer server = HelidonServer.start(app)) {
      Files.writeString(certificate, second.certificate());

      log.awaitMessages(1);
      assertThat(awaitName(server.port(), "CN=first")).isEqualTo("CN=first");
      Thread.sleep(200); // ten looks or so
      assertThat(log.messages())
          .containsExactly(
              "The old certificate is still used, since the new one is wrong: SERVER_CERT is \""
                  + certificate
                  + "\", but the key in SERVER_KEY, \""
                  + key
                  + "\", is not the one of its first certificate");

      Files.delete(key);
      log.awaitMessages(2);
      assertThat(log.messages().getLast()).endsWith("\", but there is no such file");
      assertThat(awaitName(server.port(), "CN=first")).isEqualTo("CN=first");

      Files.writeString(key, second.key());
      assertThat(awaitName(server.port(), "CN=second")).isEqualTo("CN=second");
    }
  }

  @Test
  void nobodyLooksWithoutAPeriodOrAfterTheEnd() throws Exception {
    Path store = folder.resolve("server.p12");
    first.copyStoreTo(store);
    try (App app = store(store, "0");
        HelidonServer server = HelidonServer.start(app)) {
      assertThat(server.url()).startsWith("https://");
      assertThat(watches()).isZero();
    }
    try (App app = store(store, "1h")) {
      HelidonServer server = HelidonServer.start(app);
      assertThat(watches()).isOne();
      server.close();
      for (int i = 0; i < 500 && watches() > 0; i++) {
        Thread.sleep(10);
      }
      assertThat(watches()).isZero();
    }
  }

  @Test
  void keyOfAnotherCertificateIsFoundAtTheStart() throws Exception {
    Path certificate = Files.writeString(folder.resolve("cert.pem"), first.certificate());
    Path key = Files.writeString(folder.resolve("key.pem"), second.key());
    try (App app = pem(certificate, key, "0")) {
      assertThatThrownBy(() -> HelidonServer.start(app))
          .isInstanceOf(ConfigException.class)
          .hasMessageEndingWith("is not the one of its first certificate");
    }
  }

  @Test
  void certificateThatHasExpiredIsWarnedAbout() throws Exception {
    Path store = folder.resolve("server.p12");
    expired.copyStoreTo(store);
    try (ServerLog log = new ServerLog();
        App app = store(store, "0");
        HelidonServer server = HelidonServer.start(app)) {
      assertThat(awaitName(server.port(), "CN=expired")).isEqualTo("CN=expired");
      assertThat(log.messages())
          .singleElement()
          .asString()
          .startsWith("The certificate in " + store + " is not valid today: it is from ");
    }
  }

  @Test
  void wrongPasswordIsOneLine() throws Exception {
    Path store = folder.resolve("server.p12");
    first.copyStoreTo(store);
    try (App app =
        ProbeApp.build(
            Map.of("SERVER_CERT", store.toString(), "SERVER_KEYSTORE_PASSWORD", "wrong"))) {
      assertThatThrownBy(() -> HelidonServer.start(app))
          .isInstanceOf(ConfigException.class)
          .hasMessage(
              "SERVER_CERT is \""
                  + store
                  + "\", which is no PKCS12 store that SERVER_KEYSTORE_PASSWORD opens; with PEM"
                  + " files set SERVER_KEY too");
    }
  }

  private static long watches() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("ampoule-certificates"))
        .count();
  }

  private static App pem(Path certificate, Path key, String reload) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("SERVER_KEY", key.toString());
    return app(certificate, reload, settings);
  }

  private static App store(Path store, String reload) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("SERVER_KEYSTORE_PASSWORD", TestCertificate.PASSWORD);
    return app(store, reload, settings);
  }

  private static App app(Path certificate, String reload, Map<String, Object> settings) {
    settings.put("SERVER_PORT", 0);
    settings.put("SERVER_CERT", certificate.toString());
    settings.put("SERVER_CERT_RELOAD", reload);
    return ProbeApp.build(settings);
  }

  /** Makes connections until one gets the certificate that is expected, or for ten seconds. */
  private static String awaitName(int port, String expected) throws Exception {
    String name = "";
    for (int i = 0; i < 500 && !name.equals(expected); i++) {
      try (SSLSocket socket = connect(port)) {
        name = name(socket);
      }
      Thread.sleep(20);
    }
    return name;
  }

  private static String name(SSLSocket socket) throws Exception {
    X509Certificate certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
    return certificate.getSubjectX500Principal().getName();
  }

  private static String hello(SSLSocket socket) throws IOException {
    String request = "GET /hello HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /** A new client each time, which remembers no session. */
  private static SSLSocket connect(int port) throws Exception {
    SSLContext trusting = SSLContext.getInstance("TLS");
    trusting.init(null, new TrustManager[] {new TrustAll()}, null);
    SSLSocket socket =
        (SSLSocket)
            trusting.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
    socket.startHandshake();
    return socket;
  }

  /** What the certificates are is looked at by the tests themselves. */
  private static final class TrustAll implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
