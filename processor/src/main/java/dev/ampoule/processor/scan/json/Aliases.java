package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonClass.Constant;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Other names that are read: each means one property, or one constant of an enum. */
final class Aliases {

  /**
   * The properties without aliases that say nothing: their own name, one that is there twice, and
   * one that the class ignores. One that means two properties is reported.
   */
  static List<PropertyModel> of(
      TypeElement type, List<PropertyModel> properties, Set<String> ignored, Findings findings) {
    Set<String> names = new HashSet<>();
    properties.stream().filter(Aliases::isRead).forEach(p -> names.add(p.name()));
    List<PropertyModel> settled = new ArrayList<>();
    for (PropertyModel property : properties) {
      if (!isRead(property) || property.aliases().isEmpty()) {
        settled.add(property);
        continue;
      }
      List<String> aliases =
          property.aliases().stream()
              .distinct()
              .filter(a -> !a.equals(property.name()) && !ignored.contains(a))
              .toList();
      aliases.stream()
          .filter(a -> !names.add(a))
          .forEach(a -> report("properties", type, a, property.ref(), findings));
      settled.add(property.named(property.name(), aliases));
    }
    return settled;
  }

  private static boolean isRead(PropertyModel property) {
    return property.target() != null && property.unwrapping() == null;
  }

  /** The same for the constants of an enum. */
  static List<Constant> of(
      TypeElement type, List<Constant> constants, SourceRef ref, Findings findings) {
    Set<String> names = new HashSet<>();
    constants.forEach(c -> names.add(c.text()));
    List<Constant> settled = new ArrayList<>();
    for (Constant constant : constants) {
      List<String> aliases =
          constant.aliases().stream().distinct().filter(a -> !a.equals(constant.text())).toList();
      aliases.stream()
          .filter(a -> !names.add(a))
          .forEach(a -> report("constants", type, a, ref.member(constant.javaName()), findings));
      settled.add(new Constant(constant.javaName(), constant.text(), constant.named(), aliases));
    }
    return settled;
  }

  private static void report(
      String what, TypeElement type, String alias, SourceRef at, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_PROPERTY_NAME,
            "Two %s of %s are named \"%s\".",
            what,
            type.getSimpleName(),
            alias)
        .why("@JsonAlias gives the name to one that is not the only one to have it.")
        .fix("leave it out of one of them.")
        .at(at);
  }

  private Aliases() {}
}
