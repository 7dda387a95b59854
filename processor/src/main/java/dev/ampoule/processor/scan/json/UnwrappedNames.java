package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.scan.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The names that unwrapped objects bring with them are new ones. */
final class UnwrappedNames {

  /**
   * Reports names that are taken.
   *
   * @param ignored the names that are skipped; those of unwrapped objects are added
   */
  static void check(
      TypeElement type, List<PropertyModel> properties, Set<String> ignored, Findings findings) {
    Set<String> names = new HashSet<>(ignored);
    for (PropertyModel property : properties) {
      if (property.unwrapped() == null) {
        names.add(property.name());
        names.addAll(property.aliases());
      }
    }
    for (PropertyModel property : properties) {
      ObjectModel object = property.unwrapped();
      if (object != null) {
        object
            .flat()
            .flatMap(p -> Stream.concat(Stream.of(p.name()), p.aliases().stream()))
            .filter(name -> !names.add(name))
            .findFirst()
            .ifPresent(name -> report(type, property, name, findings));
        object.ignored().stream().filter(names::add).forEach(ignored::add);
      }
    }
  }

  private static void report(
      TypeElement type, PropertyModel property, String name, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_PROPERTY_NAME,
            "Two properties of %s are named \"%s\".",
            type.getSimpleName(),
            name)
        .why("the properties of \"%s\" are unwrapped, and one has that name.", property.javaName())
        .fix("give @JsonUnwrapped a prefix, or change a name with @JsonProperty.")
        .at(property.ref());
  }

  private UnwrappedNames() {}
}
