package dev.ampoule.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts servers in turn, and prints how soon they answer: {@code examples/todo} as its jar and
 * with its AOT cache, and the same routes by hand on Helidon.
 */
final class StartComparison {

  private final List<Contestant> contestants;

  private StartComparison(Path todo, Path folder, List<String> flags) throws IOException {
    String path = RawProgram.classPath(folder);
    String main = RawTodo.class.getName();
    String jar = todo.resolve("todo.jar").toString();
    String cache = "-XX:AOTCache=" + todo.resolve("todo.aot");
    contestants =
        List.of(
            contestant("raw Helidon", flags, "-cp", path, main, "PORT"),
            contestant(
                "raw Helidon, its defaults and databind",
                flags,
                "-cp",
                path,
                main,
                "PORT",
                "usual"),
            contestant("Ampoule", flags, "-jar", jar, "--port", "PORT"),
            contestant(
                "Ampoule, AOT cache",
                flags,
                cache,
                "-XX:AOTMode=on",
                "-jar",
                jar,
                "--port",
                "PORT"));
  }

  /**
   * Compares.
   *
   * @param args the number of turns; the folder of {@code todo.jar} and {@code todo.aot}; flags of
   *     the JVMs
   */
  public static void main(String[] args) throws IOException {
    List<String> flags = List.of(args).subList(2, args.length);
    Path folder = Files.createTempDirectory("bench-start");
    try {
      StartComparison comparison = new StartComparison(Path.of(args[1]), folder, flags);
      comparison.hold(Integer.parseInt(args[0]));
      System.out.println(StartReport.of(comparison.contestants));
    } finally {
      Files.deleteIfExists(folder.resolve("raw.jar"));
      Files.delete(folder);
    }
  }

  private static Contestant contestant(String name, List<String> flags, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of(arguments));
    return new Contestant(name, command, new ArrayList<>());
  }

  /** There and back again, so that nobody always comes after the same one. */
  private void hold(int turns) throws IOException {
    for (Contestant each : contestants) {
      var _ = ColdStart.of(each.command());
    }
    for (int turn = 0; turn < turns; turn++) {
      for (Contestant each : turn % 2 == 0 ? contestants : contestants.reversed()) {
        each.starts().add(ColdStart.of(each.command()));
      }
    }
  }

  /**
   * One of those compared.
   *
   * @param name for the tables
   * @param command how it is started
   * @param starts what has been measured, in turns
   */
  record Contestant(String name, List<String> command, List<ColdStart> starts) {}
}
