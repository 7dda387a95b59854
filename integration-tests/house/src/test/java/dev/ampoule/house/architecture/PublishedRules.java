package dev.ampoule.house.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** What holds for the modules that users get, and for the runtime above all. */
final class PublishedRules {

  static final ArchRule ANNOTATIONS_STAND_ALONE =
      classes()
          .that()
          .resideInAPackage("dev.ampoule.annotation")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.ampoule.annotation", "java..", "org.jspecify..")
          .because("they are words, not behaviour");

  static final ArchRule ONLY_THE_SERVER_KNOWS_HELIDON =
      noClasses()
          .that()
          .resideInAPackage("dev.ampoule..")
          .and()
          .resideOutsideOfPackage("dev.ampoule.server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.helidon..")
          .because("another transport replaces one package");

  static final ArchRule THE_RUNTIME_DOES_NOT_REFLECT =
      noClasses()
          .that()
          .resideInAPackage("dev.ampoule..")
          .and()
          .resideOutsideOfPackages("dev.ampoule.processor..", "dev.ampoule.testing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.reflect..")
          .because("if it compiles, it is wired");

  static final ArchRule NOBODY_PRINTS =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
          "logging goes through System.Logger");

  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();

  private PublishedRules() {}

  /**
   * One slice per package. The root package is left out: it is both what users and generated code
   * see of everything, such as {@code App}, and what everything may know, such as {@code
   * Dispatcher}.
   */
  private static final class ByPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith("dev.ampoule.")
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
