package dev.ampoule.house.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a tool of this JDK answered in a process of its own.
 *
 * @param exitCode 0 when the tool was content
 * @param output what it printed, errors among it
 */
record Forked(int exitCode, String output) {

  /** Runs {@code java} or {@code javac}; the arguments follow. */
  static Forked run(String tool, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Forked(process.waitFor(), output);
  }
}
