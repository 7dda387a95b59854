package dev.ampoule.house.lookup;

import dev.ampoule.house.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that has run under the recorder.
 *
 * @param status its exit status
 * @param output what it has printed
 * @param recording what it has looked up
 */
record RecordedRun(int status, String output, Recording recording) {

  /** Runs {@code java} with the recorder; the arguments follow. */
  static RecordedRun of(Project project, Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path agent =
        project.root().resolve("integration-tests/recorder/target/reflection-recorder.jar");
    Path file = folder.resolve("look-ups.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-javaagent:" + agent + "=" + file);
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new RecordedRun(process.waitFor(), output, Recording.of(file));
  }
}
