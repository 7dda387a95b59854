package commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command line as a process of its own, from its start to its end. */
record CommandProcess(int status, String output, String errors) {

  /** Runs the application's main class in a folder, with these variables and no others of ours. */
  static CommandProcess run(Path folder, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("commands.CommandsAppMain");
    command.addAll(List.of(words));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(
                ProcessBuilder.Redirect.from(Files.createTempFile(folder, "in", "").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(CommandProcess::isOurs);
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return new CommandProcess(process.exitValue(), text(out), text(err));
  }

  /** What would change what the process says or reads. */
  private static boolean isOurs(String variable) {
    return variable.startsWith("AMPOULE_")
        || variable.startsWith("JAVA_TOOL")
        || variable.startsWith("JDK_JAVA")
        || variable.equals("COLUMNS");
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
