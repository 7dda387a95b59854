package dev.ampoule.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.benchmarks.load.Workload;
import dev.ampoule.benchmarks.server.Contest.Bar;
import dev.ampoule.benchmarks.server.Contest.Contestant;
import dev.ampoule.benchmarks.server.ServerSpec.Application;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final ServerSpec SERVER = ServerSpec.raw(Application.PLAINTEXT);

  @Test
  void aContestantHasTheMedianOfItsTurns() {
    assertThat(report(1.05).lines()).contains("| fast | 10.00 | 90,000 | 50 | 200 | 3,000 | 80 |");
  }

  @Test
  void aRatioIsTheMedianOfTheRatiosWithinTheTurns() {
    assertThat(report(1.25).lines())
        .contains("| slow / fast | 1.200 | 1.100 | 1.300 | 1.25, met |");
  }

  @Test
  void aBarThatIsMissedSaysSo() {
    assertThat(report(1.15).lines())
        .contains("| slow / fast | 1.200 | 1.100 | 1.300 | 1.15, missed |");
  }

  private static String report(double limit) {
    Contest contest =
        new Contest("race", List.of(contestant("fast"), contestant("slow")), List.of(bar(limit)));
    return new Report(
            contest,
            Map.of(
                "fast", List.of(cpu(10), cpu(20), cpu(10)),
                "slow", List.of(cpu(11), cpu(24), cpu(13))))
        .toString();
  }

  private static Bar bar(double limit) {
    return new Bar("slow", "fast", limit);
  }

  private static Contestant contestant(String name) {
    return new Contestant(name, SERVER, Workload.PLAINTEXT);
  }

  private static Measurement cpu(double micros) {
    return new Measurement(micros, 90_000, 50, 200, 3_000, 80);
  }
}
