package dev.ampoule.house.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule of the architecture with the smallest sources that break it.
 *
 * @param rule the rule
 * @param sources compilation units of which the one named {@code Seed} breaks it
 */
record Seed(ArchRule rule, List<String> sources) {

  private static final String PROCESSOR = "dev.ampoule.processor.";
  private static final String OTHER = "public record Other() {}";

  static final List<Seed> ALL =
      List.of(
          processor(
              ProcessorRules.ONLY_THE_EDGES_ASK_THE_COMPILER,
              "model",
              "javax.lang.model.element.Element"),
          processor(
              ProcessorRules.ONLY_THE_EDGES_ASK_THE_COMPILER,
              "plan",
              "javax.lang.model.type.TypeMirror"),
          processor(
              ProcessorRules.ONLY_THE_EDGES_ASK_THE_COMPILER,
              "emit",
              "javax.lang.model.element.Element"),
          processor(
              ProcessorRules.ONLY_WRITERS_NAME_MODIFIERS,
              "plan",
              "javax.lang.model.element.Modifier"),
          processor(ProcessorRules.ONLY_EMIT_WRITES_JAVA, "plan", "com.palantir.javapoet.TypeName"),
          stage(ProcessorRules.CHECK_KNOWS_NO_EMIT, "check", "emit"),
          stage(ProcessorRules.EMIT_KNOWS_NO_CHECK, "emit", "check"),
          stage(ProcessorRules.SCAN_LOOKS_NOT_AHEAD, "scan", "plan"),
          stage(ProcessorRules.CHECK_LOOKS_NOT_ASIDE, "check", "plan"),
          stage(ProcessorRules.PLAN_LOOKS_NOT_BACK, "plan", "scan"),
          stage(ProcessorRules.EMIT_LOOKS_NOT_BACK, "emit", "scan"),
          stage(ProcessorRules.MODEL_IS_DATA, "model", "check"),
          stage(ProcessorRules.PATH_IS_A_LANGUAGE_OF_ITS_OWN, "path", "model"),
          of(
              ProcessorRules.THE_RUNTIME_IS_ONLY_NAMED,
              in(PROCESSOR + "emit", "record Seed(dev.ampoule.http.Other other) {}"),
              in("dev.ampoule.http", OTHER)),
          of(
              PublishedRules.ANNOTATIONS_STAND_ALONE,
              in("dev.ampoule.annotation", "record Seed(dev.ampoule.http.Other other) {}"),
              in("dev.ampoule.http", OTHER)),
          of(
              PublishedRules.ONLY_THE_SERVER_KNOWS_HELIDON,
              in("dev.ampoule.lifecycle", "record Seed(io.helidon.webserver.WebServer server) {}")),
          of(
              PublishedRules.THE_RUNTIME_DOES_NOT_REFLECT,
              in("dev.ampoule.lifecycle", "record Seed(java.lang.reflect.Method method) {}")),
          of(
              PublishedRules.NOBODY_PRINTS,
              in("dev.ampoule.http", "class Seed { void x() { System.out.println(); } }")),
          of(
              PublishedRules.PACKAGES_HAVE_NO_CYCLES,
              in("dev.ampoule.http", "public record Seed(dev.ampoule.routing.Other other) {}"),
              in("dev.ampoule.routing", "public record Other(dev.ampoule.http.Seed seed) {}")));

  /** A class in one package of the processor that holds a type of a library. */
  private static Seed processor(ArchRule rule, String from, String type) {
    return of(rule, in(PROCESSOR + from, "record Seed(" + type + " type) {}"));
  }

  /** A class of one stage that holds one of another. */
  private static Seed stage(ArchRule rule, String from, String to) {
    return of(
        rule,
        in(PROCESSOR + from, "record Seed(" + PROCESSOR + to + ".Other other) {}"),
        in(PROCESSOR + to, OTHER));
  }

  private static Seed of(ArchRule rule, String... sources) {
    return new Seed(rule, List.of(sources));
  }

  private static String in(String folder, String declaration) {
    return "package " + folder + ";\n" + declaration + "\n";
  }
}
