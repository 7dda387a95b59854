package dev.ampoule.processor.check.handler;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ClassTrait;

/** A blueprint, a view and an application's class can be built by generated code beside it. */
public final class ClassShapeCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (ClassTrait trait : blueprint.traits()) {
      String problem = problem(trait);
      if (!problem.isEmpty()) {
        diagnostics
            .report(Code.CLASS_SHAPE, "%s %s is %s.", kind(blueprint), blueprint.type(), problem)
            .why("generated code beside it builds one instance and calls its methods.")
            .fix("%s", fix(trait))
            .at(blueprint.ref());
        return;
      }
    }
  }

  static String kind(BlueprintModel blueprint) {
    return switch (blueprint.kind()) {
      case APPLICATION -> "Application";
      case BLUEPRINT -> "Blueprint";
      case VIEW -> "View";
      case PART -> "Class";
    };
  }

  private static String problem(ClassTrait trait) {
    return switch (trait) {
      case INTERFACE -> "an interface";
      case ANNOTATION -> "an annotation type";
      case ENUM -> "an enum";
      case ABSTRACT -> "abstract";
      case INNER -> "an inner class";
      case PRIVATE -> "private, or inside a private class";
      case GENERIC -> "generic";
      case PUBLIC, THROWS_CHECKED, NO_CONSTRUCTOR, SEVERAL_CONSTRUCTORS, LOMBOK_PENDING -> "";
    };
  }

  private static String fix(ClassTrait trait) {
    return switch (trait) {
      case INNER -> "make it static, or a top-level class.";
      case PRIVATE -> "remove \"private\": package-private is enough.";
      case GENERIC -> "write a subclass with actual type arguments, and annotate that.";
      case ABSTRACT -> "annotate a concrete subclass: it inherits the routes.";
      case INTERFACE -> "annotate a class that implements it: default methods are handlers too.";
      default -> "make it a class or a record.";
    };
  }
}
