package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process takes from its environment and its working directory. */
class EnvironmentTest {

  @TempDir private Path folder;

  @Test
  void environmentConfiguresTheServer() throws Exception {
    Files.createDirectory(folder.resolve("instance"));
    Files.writeString(
        folder.resolve("instance/config.json"), "{\"SERVER_PORT\": 1, \"SERVER_HOST\": \"x\"}");
    Files.writeString(folder.resolve(".env"), "AMPOULE_SERVER_HOST=127.0.0.1\n");

    try (ProbeProcess server = ProbeProcess.start(Map.of("AMPOULE_SERVER_PORT", "0"), folder)) {
      assertThat(server.port()).isPositive();
    }
  }

  @Test
  void commandLineWinsOverTheEnvironment() throws Exception {
    Map<String, String> environment = Map.of("AMPOULE_SERVER_PORT", "many");

    try (ProbeProcess server = ProbeProcess.start(environment, folder, "--port", "0")) {
      assertThat(server.port()).isPositive();
    }
    try (ProbeProcess server = ProbeProcess.start(environment, folder)) {
      assertThat(server.exitStatus()).isEqualTo(1);
      assertThat(server.complaints().lines())
          .containsExactly(
              "SERVER_PORT is \"many\" (from the environment variable AMPOULE_SERVER_PORT), but"
                  + " must be a whole number");
    }
  }

  @Test
  void misspeltVariableIsWarnedAbout() throws Exception {
    Map<String, String> environment =
        Map.of("AMPOULE_SERVER_PROT", "1", "AMPOULE_SERVER_PORT", "0");

    try (ProbeProcess server = ProbeProcess.start(environment, folder)) {
      assertThat(server.port()).isPositive();
      server.terminate();
      assertThat(server.complaints())
          .contains(
              "the environment variable AMPOULE_SERVER_PROT sets SERVER_PROT, which nothing in this"
                  + " application reads; did you mean SERVER_PORT?");
    }
  }

  @Test
  void instanceFolderIsNamedOnTheCommandLine() throws Exception {
    Files.createDirectory(folder.resolve("etc"));
    Files.writeString(folder.resolve("etc/config.properties"), "SERVER_PORT = lots\n");

    try (ProbeProcess server = ProbeProcess.start(Map.of(), folder, "--set", "INSTANCE_PATH=etc")) {
      assertThat(server.exitStatus()).isEqualTo(1);
      assertThat(server.complaints())
          .contains("SERVER_PORT is \"lots\" (from the file ", "config.properties), but must be");
    }
  }
}
