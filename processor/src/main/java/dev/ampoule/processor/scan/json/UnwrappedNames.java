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
   * @param open whether the object takes properties of any name itself
   */
  static void check(
      TypeElement type,
      List<PropertyModel> properties,
      Set<String> ignored,
      boolean open,
      Findings findings) {
    boolean taken = open;
    for (PropertyModel property : properties) {
      boolean takes =
          property.target() != null
              && property.unwrapped() != null
              && property.unwrapped().takesOthers();
      if (takes && taken) {
        reportOpen(type, property, findings);
      }
      taken |= takes;
    }
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

  private static void reportOpen(TypeElement type, PropertyModel property, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JACKSON_ANNOTATION,
            "The unwrapped property \"%s %s\" of %s takes properties of any name.",
            property.type().type(),
            property.javaName(),
            type.getSimpleName())
        .why("something else takes them already, and databind would give them to both.")
        .fix("remove @JsonAnySetter from one of the two, or do not unwrap the property.")
        .at(property.ref());
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
