package dev.ampoule.benchmarks.start;

import dev.ampoule.benchmarks.start.StartComparison.Contestant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The outcome of a comparison as two tables: each server, and each bar in time and in cpu time. */
final class StartReport {

  private final List<String> lines = new ArrayList<>();

  private StartReport() {}

  /** Writes the tables; the raw servers come first, then ours, then ours with its cache. */
  static String of(List<Contestant> contestants) {
    StartReport report = new StartReport();
    report.lines.add("| to the first answer | ms | quartiles | CPU ms | MiB |");
    report.lines.add("|---|---|---|---|---|");
    contestants.forEach(report::row);
    report.lines.add("");
    report.lines.add("| to the first answer | time | lowest | highest | CPU time | bar |");
    report.lines.add("|---|---|---|---|---|---|");
    for (Contestant raw : contestants.subList(0, 2)) {
      report.ratio(contestants.get(2), raw, 1.0);
      report.ratio(contestants.get(3), raw, 0.5);
    }
    report.lines.add("");
    report.lines.add("Medians of " + contestants.getFirst().starts().size() + " pairs.");
    return String.join("\n", report.lines);
  }

  private void row(Contestant each) {
    double[] millis = sorted(each.starts(), ColdStart::millis);
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f to %.0f | %.0f | %.0f |",
            each.name(),
            at(millis, 0.5),
            at(millis, 0.25),
            at(millis, 0.75),
            at(sorted(each.starts(), ColdStart::cpuMillis), 0.5),
            at(sorted(each.starts(), ColdStart::residentMebibytes), 0.5)));
  }

  private void ratio(Contestant of, Contestant to, double bar) {
    double[] ratios = ratios(of, to, ColdStart::millis);
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s / %s | %.3f | %.3f | %.3f | %.3f | %.2f, %s |",
            of.name(),
            to.name(),
            at(ratios, 0.5),
            ratios[0],
            ratios[ratios.length - 1],
            at(ratios(of, to, ColdStart::cpuMillis), 0.5),
            bar,
            at(ratios, 0.5) <= bar ? "met" : "missed"));
  }

  /** The ratios within the turns, which other load on the machine disturbs least. */
  private static double[] ratios(Contestant of, Contestant to, ToDoubleFunction<ColdStart> value) {
    return IntStream.range(0, of.starts().size())
        .mapToDouble(
            turn ->
                value.applyAsDouble(of.starts().get(turn))
                    / value.applyAsDouble(to.starts().get(turn)))
        .sorted()
        .toArray();
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
