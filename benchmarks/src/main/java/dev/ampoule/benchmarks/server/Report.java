package dev.ampoule.benchmarks.server;

import static java.util.stream.Collectors.joining;

import dev.ampoule.benchmarks.server.Contest.Bar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The outcome of a contest as two tables: medians of each contestant, and each bar with the median
 * of the ratios of the single turns, which is steadier than the ratio of the medians.
 *
 * @param contest what was compared
 * @param results the measurements of each contestant, by its name, in turns
 */
record Report(Contest contest, Map<String, List<Measurement>> results) {

  @Override
  public String toString() {
    return String.join(
        "\n",
        "### " + contest.name(),
        "",
        "| | CPU µs/request | requests/s | p50 µs | p99 µs | bytes/request | RSS MiB |",
        "|---|---|---|---|---|---|---|",
        contest.contestants().stream().map(each -> row(each.name())).collect(joining("\n")),
        "",
        "| CPU time per request | median ratio | lowest | highest | bar |",
        "|---|---|---|---|---|",
        contest.bars().stream().map(this::ratio).collect(joining("\n")),
        "",
        "Medians of " + turns() + " turns.",
        "");
  }

  private String row(String name) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %,.0f | %.0f | %.0f | %,.0f | %.0f |",
        name,
        median(name, Measurement::cpuMicros),
        median(name, Measurement::rate),
        median(name, Measurement::p50),
        median(name, Measurement::p99),
        median(name, Measurement::bytes),
        median(name, Measurement::resident));
  }

  private String ratio(Bar bar) {
    List<Measurement> of = results.getOrDefault(bar.of(), List.of());
    List<Measurement> to = results.getOrDefault(bar.to(), List.of());
    double[] ratios =
        IntStream.range(0, turns())
            .mapToDouble(turn -> of.get(turn).cpuMicros() / to.get(turn).cpuMicros())
            .sorted()
            .toArray();
    double median = median(ratios);
    return String.format(
        Locale.ROOT,
        "| %s / %s | %.3f | %.3f | %.3f | %.2f, %s |",
        bar.of(),
        bar.to(),
        median,
        ratios[0],
        ratios[ratios.length - 1],
        bar.limit(),
        median <= bar.limit() ? "met" : "missed");
  }

  private int turns() {
    return results.values().iterator().next().size();
  }

  private double median(String name, ToDoubleFunction<Measurement> value) {
    DoubleStream values = results.getOrDefault(name, List.of()).stream().mapToDouble(value);
    return median(values.sorted().toArray());
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
