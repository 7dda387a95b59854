package dev.ampoule.benchmarks.server;

import static dev.ampoule.benchmarks.server.ServerSpec.ours;
import static dev.ampoule.benchmarks.server.ServerSpec.plain;
import static dev.ampoule.benchmarks.server.ServerSpec.raw;

import dev.ampoule.benchmarks.load.Workload;
import dev.ampoule.benchmarks.server.ServerSpec.Application;
import java.util.List;

/**
 * Servers that are measured in turn, and what is to hold between them.
 *
 * @param name a word for the command line
 * @param contestants those that are measured
 * @param bars what is to hold
 */
record Contest(String name, List<Contestant> contestants, List<Bar> bars) {

  /**
   * One of those compared.
   *
   * @param name unique in the contest
   * @param server the server; contestants with the same one share a process
   * @param workload what it is asked for
   */
  record Contestant(String name, ServerSpec server, Workload workload) {}

  /**
   * A limit for the cpu time per request of one contestant as a multiple of another's.
   *
   * @param of the name of the one
   * @param to the name of the other
   * @param limit the highest ratio that passes
   */
  record Bar(String of, String to, double limit) {}

  private static final String RAW = "raw Helidon, the only route";
  private static final String PLAIN = "the same with Helidon's default options";
  private static final String ONE = "Ampoule, the only route";
  private static final String MANY = "Ampoule, 1,003 routes";

  private static final String FIRST = "Ampoule, first route";
  private static final String LATE = "Ampoule, late route";
  private static final String MISS = "Ampoule, miss";

  /** All contests of the project's bars. */
  static List<Contest> all() {
    return List.of(
        alone("plaintext", Application.PLAINTEXT, Workload.PLAINTEXT),
        alone("sum", Application.SUM, Workload.SUM),
        alone("greeting", Application.GREETING, Workload.GREETING),
        json("json", Application.JSON, Workload.JSON, 1.05),
        json("orders", Application.PURCHASES, Workload.PURCHASES, 0.9),
        github(),
        githubGet());
  }

  private static Contest alone(String name, Application application, Workload workload) {
    return new Contest(
        name,
        List.of(
            new Contestant(RAW, raw(application), workload),
            new Contestant(PLAIN, plain(application), workload),
            new Contestant(ONE, ours(application), workload),
            new Contestant(MANY, ours(Application.THOUSAND), workload)),
        List.of(new Bar(ONE, RAW, 1.05), new Bar(MANY, RAW, 1.05)));
  }

  /** The raw side writes JSON by hand, or reads and writes it by Jackson's databind. */
  private static Contest json(
      String name, Application application, Workload workload, double limit) {
    return new Contest(
        name,
        List.of(
            new Contestant(RAW, raw(application), workload),
            new Contestant(PLAIN, plain(application), workload),
            new Contestant(ONE, ours(application), workload)),
        List.of(new Bar(ONE, RAW, limit)));
  }

  /**
   * The table with its methods: Helidon passes over routes of another without a look at the path.
   */
  private static Contest github() {
    ServerSpec raw = raw(Application.GITHUB);
    ServerSpec ours = ours(Application.GITHUB);
    return new Contest(
        "github",
        List.of(
            new Contestant("raw, late route", raw, Workload.GITHUB_LATE),
            new Contestant("raw, last route", raw, Workload.GITHUB_LAST),
            new Contestant("raw, miss", raw, Workload.GITHUB_MISS),
            new Contestant(FIRST, ours, Workload.GITHUB_FIRST),
            new Contestant(LATE, ours, Workload.GITHUB_LATE),
            new Contestant("Ampoule, last route", ours, Workload.GITHUB_LAST),
            new Contestant(MISS, ours, Workload.GITHUB_MISS)),
        List.of(
            new Bar(LATE, FIRST, 1.05),
            new Bar("Ampoule, last route", FIRST, 1.05),
            new Bar(MISS, FIRST, 1.05),
            new Bar(LATE, "raw, late route", 1.00),
            new Bar("Ampoule, last route", "raw, last route", 1.00),
            new Bar(MISS, "raw, miss", 1.00)));
  }

  /**
   * 211 paths, each as a GET, in the order of their text: the late route is the 141st. The table
   * that the bar against raw Helidon was found on has the same count and the same places.
   */
  private static Contest githubGet() {
    ServerSpec raw = raw(Application.GITHUB_GET);
    ServerSpec plain = plain(Application.GITHUB_GET);
    ServerSpec ours = ours(Application.GITHUB_GET);
    return new Contest(
        "github-get",
        List.of(
            new Contestant("raw, late route", raw, Workload.GITHUB_LATE),
            new Contestant("raw, miss", raw, Workload.GITHUB_MISS),
            new Contestant("the same with default options, late", plain, Workload.GITHUB_LATE),
            new Contestant("the same with default options, miss", plain, Workload.GITHUB_MISS),
            new Contestant(FIRST, ours, Workload.GITHUB_GET_FIRST),
            new Contestant(LATE, ours, Workload.GITHUB_LATE),
            new Contestant(MISS, ours, Workload.GITHUB_MISS)),
        List.of(
            new Bar(LATE, FIRST, 1.05),
            new Bar(MISS, FIRST, 1.05),
            new Bar(LATE, "raw, late route", 0.32),
            new Bar(MISS, "raw, miss", 0.32),
            new Bar(LATE, "the same with default options, late", 0.32),
            new Bar(MISS, "the same with default options, miss", 0.32)));
  }
}
