package dev.ampoule.processor.check.advice;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import org.jspecify.annotations.Nullable;

/** What {@code @Around} names is advice for that annotation, and can be built. */
public final class AdviceTypeCheck implements AppCheck {

  /** Annotations of this compilation are judged by themselves, also when nobody uses them. */
  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    for (AroundModel around : app.advice().values()) {
      if (!around.local()) {
        check(around, diagnostics);
      }
      if (!around.buildable()) {
        reportClass(
            around,
            "has a constructor that is not visible in the package of " + app.root().type(),
            "make it public, or compile the class with Ampoule's processor.",
            diagnostics);
      }
    }
  }

  public void check(AroundModel around, Diagnostics diagnostics) {
    TypeRef settings = around.settings();
    if (settings == null || !Needs.key(settings).equals(Needs.key(around.annotation()))) {
      reportType(around, settings, diagnostics);
      return;
    }
    for (ClassTrait trait : around.traits()) {
      String problem = problem(trait);
      if (!problem.isEmpty()) {
        reportClass(around, problem, fix(trait), diagnostics);
        return;
      }
    }
  }

  private static void reportType(
      AroundModel around, @Nullable TypeRef settings, Diagnostics diagnostics) {
    String wanted = "Advice<" + around.annotation() + ">";
    diagnostics
        .report(
            Code.ADVICE_TYPE,
            "%s, which @%s names, is no %s.",
            around.adviceClass(),
            around.annotation(),
            wanted)
        .why(
            "advice gets the annotation that it stands for, and this class takes %s.",
            settings == null ? "none" : "a " + settings)
        .fix("write \"class %s implements %s\".", around.adviceClass(), wanted)
        .at(at(around));
  }

  private static void reportClass(
      AroundModel around, String problem, String fix, Diagnostics diagnostics) {
    diagnostics
        .report(Code.ADVICE_CLASS, "Advice %s %s.", around.adviceClass(), problem)
        .why("the wiring builds one instance, with what the application provides.")
        .fix("%s", fix)
        .at(at(around));
  }

  private static SourceRef at(AroundModel around) {
    return around.ref().attribute("value");
  }

  private static String problem(ClassTrait trait) {
    return switch (trait) {
      case INTERFACE -> "is an interface";
      case ANNOTATION -> "is an annotation type";
      case ENUM -> "is an enum";
      case ABSTRACT -> "is abstract";
      case INNER -> "is an inner class";
      case PRIVATE -> "is private, or inside a private class";
      case GENERIC -> "is generic";
      case NO_CONSTRUCTOR -> "has only private constructors";
      case SEVERAL_CONSTRUCTORS -> "has several constructors";
      case PUBLIC, THROWS_CHECKED, LOMBOK_PENDING -> "";
    };
  }

  private static String fix(ClassTrait trait) {
    return switch (trait) {
      case INNER -> "make it static, or a top-level class.";
      case PRIVATE -> "remove \"private\".";
      case GENERIC -> "remove its type parameters.";
      case ABSTRACT, INTERFACE -> "name a concrete class in @Around.";
      case NO_CONSTRUCTOR -> "remove \"private\" from one of them.";
      case SEVERAL_CONSTRUCTORS ->
          "keep one of them, make the others private, or annotate one with @Inject.";
      default -> "make it a class or a record.";
    };
  }
}
