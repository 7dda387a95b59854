package dev.ampoule.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Starts servers in turn, and prints how soon they answer: {@code examples/todo} as its jar and
 * with its AOT cache, and the same routes by hand on Helidon.
 */
final class StartComparison {

  private static final String RAW = "raw Helidon";
  private static final String USUAL = "raw Helidon with its defaults and databind";
  private static final String OURS = "Ampoule";
  private static final String CACHED = "Ampoule with its AOT cache";

  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Map<String, List<ColdStart>> results = new LinkedHashMap<>();

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
      comparison.print();
    } finally {
      Files.deleteIfExists(folder.resolve("raw.jar"));
      Files.delete(folder);
    }
  }

  private StartComparison(Path todo, Path folder, List<String> flags) throws IOException {
    String raw = RawProgram.classPath(folder);
    String main = RawTodo.class.getName();
    String jar = todo.resolve("todo.jar").toString();
    String cache = "-XX:AOTCache=" + todo.resolve("todo.aot");
    add(RAW, flags, "-cp", raw, main, "PORT");
    add(USUAL, flags, "-cp", raw, main, "PORT", "usual");
    add(OURS, flags, "-jar", jar, "--port", "PORT");
    if (Files.exists(todo.resolve("todo.aot"))) {
      add(CACHED, flags, cache, "-XX:AOTMode=on", "-jar", jar, "--port", "PORT");
    }
  }

  private void add(String name, List<String> flags, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of(arguments));
    commands.put(name, command);
    results.put(name, new ArrayList<>());
  }

  /** There and back again, so that nobody always comes after the same one. */
  private void hold(int turns) throws IOException {
    List<String> names = List.copyOf(commands.keySet());
    for (String name : names) {
      var _ = ColdStart.of(commands.get(name));
    }
    for (int turn = 0; turn < turns; turn++) {
      for (String name : turn % 2 == 0 ? names : names.reversed()) {
        results.get(name).add(ColdStart.of(commands.get(name)));
      }
    }
  }

  private void print() {
    System.out.println("| ms to the first answer | median | quartiles | least | CPU ms | MiB |");
    System.out.println("|---|---|---|---|---|---|");
    results.forEach(
        (name, starts) -> {
          double[] ms = sorted(starts, start -> start.elapsed().toNanos() / 1e6);
          System.out.printf(
              Locale.ROOT,
              "| %s | %.0f | %.0f to %.0f | %.0f | %.0f | %.0f |%n",
              name,
              at(ms, 0.5),
              at(ms, 0.25),
              at(ms, 0.75),
              ms[0],
              at(sorted(starts, ColdStart::cpuMillis), 0.5),
              at(sorted(starts, ColdStart::residentMebibytes), 0.5));
        });
    System.out.println();
    System.out.println("| time to the first answer | median ratio | lowest | highest | bar |");
    System.out.println("|---|---|---|---|---|");
    ratio(OURS, RAW, 1.0);
    ratio(OURS, USUAL, 1.0);
    ratio(CACHED, RAW, 0.5);
    ratio(CACHED, USUAL, 0.5);
  }

  private void ratio(String of, String to, double bar) {
    if (!results.containsKey(of)) {
      return;
    }
    double[] ratios =
        IntStream.range(0, results.get(of).size())
            .mapToDouble(
                turn ->
                    (double) results.get(of).get(turn).elapsed().toNanos()
                        / results.get(to).get(turn).elapsed().toNanos())
            .sorted()
            .toArray();
    double median = at(ratios, 0.5);
    System.out.printf(
        Locale.ROOT,
        "| %s / %s | %.3f | %.3f | %.3f | %.2f, %s |%n",
        of,
        to,
        median,
        ratios[0],
        ratios[ratios.length - 1],
        bar,
        median <= bar ? "met" : "missed");
  }

  private static double[] sorted(List<ColdStart> starts, ToDoubleFunction<ColdStart> value) {
    return starts.stream().mapToDouble(value).sorted().toArray();
  }

  /** A quantile, between neighbours where it falls between them. */
  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
