package dev.ampoule.house.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.element.Modifier;

/** The processor is a pipeline: scan, model, check, plan, emit; no stage looks back. */
final class ProcessorRules {

  private static final String ROOT = "dev.ampoule.processor";

  static final ArchRule ONLY_THE_EDGES_ASK_THE_COMPILER =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackages(
              ROOT, ROOT + ".scan..", ROOT + ".diagnostics..", ROOT + ".emit.io..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javax.lang.model..").and(not(equivalentTo(Modifier.class))))
          .because(
              "elements of the compiler do not live across rounds, and plain data is testable");

  static final ArchRule ONLY_WRITERS_NAME_MODIFIERS =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackages(
              ROOT, ROOT + ".scan..", ROOT + ".diagnostics..", ROOT + ".emit..")
          .should()
          .dependOnClassesThat(belongTo(equivalentTo(Modifier.class)))
          .because("JavaPoet asks for modifiers, nothing else does");

  static final ArchRule ONLY_EMIT_WRITES_JAVA =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "..")
          .and()
          .resideOutsideOfPackage(ROOT + ".emit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.palantir.javapoet..")
          .because("decisions are made before there is text");

  static final ArchRule CHECK_KNOWS_NO_EMIT = stage("check", "emit");

  static final ArchRule EMIT_KNOWS_NO_CHECK = stage("emit", "check");

  static final ArchRule SCAN_LOOKS_NOT_AHEAD = stage("scan", "check", "plan", "emit");

  static final ArchRule CHECK_LOOKS_NOT_ASIDE = stage("check", "scan", "plan");

  static final ArchRule PLAN_LOOKS_NOT_BACK = stage("plan", "scan", "emit");

  static final ArchRule EMIT_LOOKS_NOT_BACK = stage("emit", "scan", "diagnostics");

  static final ArchRule MODEL_IS_DATA = stage("model", "scan", "check", "plan", "emit");

  static final ArchRule PATH_IS_A_LANGUAGE_OF_ITS_OWN =
      stage("path", "scan", "model", "check", "plan", "emit", "diagnostics");

  static final ArchRule THE_RUNTIME_IS_ONLY_NAMED =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("dev.ampoule..")
                  .and(not(resideInAnyPackage(ROOT + "..", "dev.ampoule.annotation"))))
          .because("generated code names the runtime; the processor does not load it");

  private ProcessorRules() {}

  private static ArchRule stage(String from, String... to) {
    String[] packages = new String[to.length];
    for (int i = 0; i < to.length; i++) {
      packages[i] = ROOT + "." + to[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "." + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("scan, model, check, plan, emit: data between, no stage looks back");
  }
}
