package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a program writes to standard error. */
@Timeout(60)
class LogProcessTest {

  private static final String TIME =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-].*) ";

  @Test
  void nothingButProblemsUnlessItIsAskedFor() throws Exception {
    try (ProbeProcess server = ProbeProcess.start("--port", "0")) {
      ask(server.port(), "/hello");
      assertThat(complaints(server)).isEmpty();
    }
  }

  @Test
  void recordsAreLines() throws Exception {
    try (ProbeProcess server =
        ProbeProcess.start("--port", "0", "--set", "ACCESS_LOG=true", "--set", "PROBE=1")) {
      ask(server.port(), "/hello?a=1", "/exception");

      List<String> lines = complaints(server);
      assertThat(lines.get(0))
          .matches(
              TIME
                  + "WARNING \\[-] dev.ampoule.config.Config: the option --set sets PROBE, which"
                  + " nothing in this application reads");
      assertThat(lines.get(1))
          .matches(
              TIME
                  + "INFO    \\[-] dev.ampoule.access: 127.0.0.1 \"GET /hello\\?a=1 HTTP/1.1\" 200"
                  + " 5 \\d+\\.\\d ms");
      assertThat(lines.get(2))
          .matches(
              TIME
                  + "ERROR   \\[[0-9a-f]{16}] probe.ProbeApp: Exception on GET /exception \\[no"
                  + " endpoint] \\(request [0-9a-f]{16}\\)");
      assertThat(lines.get(3)).isEqualTo("    java.io.IOException: on purpose");
      assertThat(lines.get(4)).startsWith("        at dev.ampoule.server.ProbeApp.answer(");
      assertThat(lines.getLast())
          .matches(
              TIME
                  + "INFO    \\[[0-9a-f]{16}] dev.ampoule.access: 127.0.0.1 \"GET /exception"
                  + " HTTP/1.1\" 500 \\d+ \\d+\\.\\d ms");
    }
  }

  @Test
  void recordsAreJson() throws Exception {
    try (ProbeProcess server =
        ProbeProcess.start("--port", "0", "--set", "LOG_FORMAT=json", "--set", "ACCESS_LOG=true")) {
      ask(server.port(), "/hello", "/exception");

      List<JsonObject> records =
          complaints(server).stream().map(line -> (JsonObject) JsonValue.parse(line)).toList();
      assertThat(records).hasSize(3);
      assertThat(records.get(0).members().keySet())
          .contains("time", "remote_addr", "method", "path", "protocol", "status", "duration_ms");
      assertThat(records.get(1).get("exception")).isNotNull();
    }
  }

  @Test
  void levelsComeFromTheConfiguration() throws Exception {
    try (ProbeProcess server =
        ProbeProcess.start(
            Map.of("AMPOULE_LOG_LEVELS", "dev.ampoule.access=off,probe=off"),
            Path.of(""),
            "--port",
            "0",
            "--set",
            "ACCESS_LOG=true")) {
      ask(server.port(), "/hello", "/exception");
      assertThat(complaints(server)).isEmpty();
    }
  }

  @Test
  void helidonIsHeardWhereItIsAskedFor() throws Exception {
    try (ProbeProcess server =
        ProbeProcess.start("--port", "0", "--set", "LOG_LEVELS=io.helidon=info")) {
      ask(server.port(), "/hello");
      assertThat(complaints(server)).isNotEmpty().allMatch(line -> line.contains(" io.helidon."));
    }
  }

  @Test
  void debuggingLogsRequests() throws Exception {
    try (ProbeProcess server = ProbeProcess.start("--port", "0", "--debug")) {
      ask(server.port(), "/hello");
      assertThat(complaints(server)).anyMatch(line -> line.contains("\"GET /hello HTTP/1.1\" 200"));
    }
  }

  /** What java.util.logging was told by somebody else stays as it is. */
  @Test
  void aSetUpOfOnesOwnIsLeftAlone(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("logging.properties");
    Files.writeString(
        file,
        """
        handlers=java.util.logging.ConsoleHandler
        java.util.logging.SimpleFormatter.format=own %5$s%n
        """);
    try (ProbeProcess server =
        ProbeProcess.start(
            Map.of("JAVA_TOOL_OPTIONS", "-Djava.util.logging.config.file=" + file),
            folder,
            "--port",
            "0",
            "--set",
            "ACCESS_LOG=true")) {
      ask(server.port(), "/hello");
      assertThat(complaints(server))
          .anyMatch(line -> line.startsWith("own 127.0.0.1 \"GET /hello HTTP/1.1\" 200 5 "));
    }
  }

  @Test
  void anotherBackendIsLeftAlone(@TempDir Path folder) throws Exception {
    offer(folder, ForeignFinder.class.getName(), "ForeignFinder", "ForeignFinder$ForeignLogger");
    try (ProbeProcess server =
        ProbeProcess.start(
            Map.of("JAVA_TOOL_OPTIONS", "-Xbootclasspath/a:" + folder),
            folder,
            "--port",
            "0",
            "--set",
            "ACCESS_LOG=true")) {
      ask(server.port(), "/hello", "/level");

      assertThat(complaints(server))
          .anyMatch(
              line -> line.startsWith("foreign INFO dev.ampoule.access 127.0.0.1 \"GET /hello "))
          .anyMatch(
              line ->
                  line.startsWith("foreign ERROR probe.ProbeApp Exception on GET /level ")
                      && line.endsWith(
                          "records are written by another backend than java.util.logging: set"
                              + " levels there"));
    }
  }

  @Test
  void levelsMayBeSetByRequests() throws Exception {
    try (ProbeProcess server = ProbeProcess.start("--port", "0");
        RawClient client = new RawClient(server.port())) {
      client.send("GET /level HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertThat(client.readToEnd(Duration.ofSeconds(10)).text()).endsWith("DEBUG");
    }
  }

  /** java.util.logging takes handlers and levels away as soon as the process is told to end. */
  @Test
  void theLastRequestsAreLoggedToo() throws Exception {
    try (ProbeProcess server =
        ProbeProcess.start(
            "--port", "0", "--set", "ACCESS_LOG=true", "--set", "LOG_LEVELS=quiet=off")) {
      int port = server.port();
      try (RawClient client = new RawClient(port)) {
        client.send("GET /slower HTTP/1.1\r\nHost: x\r\n\r\n");
        Thread.sleep(500);

        server.terminate();

        assertThat(client.readToEnd(Duration.ofSeconds(10)).statuses()).containsExactly(200);
      }
      assertThat(server.exitStatus()).isEqualTo(143);
      assertThat(server.complaints().lines())
          .singleElement()
          .asString()
          .contains("\"GET /slower HTTP/1.1\" 200 4 ");
    }
  }

  private static void ask(int port, String... paths) throws IOException {
    for (String path : paths) {
      RawClient.send(port, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }
  }

  /** Makes a folder that offers a service to a class path. */
  private static void offer(Path folder, String name, String... classes) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve("java.lang.System$LoggerFinder"), name);
    Path target = Files.createDirectories(folder.resolve("dev/ampoule/server"));
    for (String file : classes) {
      try (InputStream in = LogProcessTest.class.getResourceAsStream(file + ".class")) {
        Files.copy(Objects.requireNonNull(in, file), target.resolve(file + ".class"));
      }
    }
  }

  /** Ends the server; all is written then. */
  private static List<String> complaints(ProbeProcess server) throws Exception {
    server.terminate();
    List<String> lines = server.complaints().lines().toList();
    assertThat(server.exitStatus()).isEqualTo(143);
    return lines;
  }
}
