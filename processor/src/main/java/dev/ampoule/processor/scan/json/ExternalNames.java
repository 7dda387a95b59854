package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.scan.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties that tell the variants of others, beside those that an object has. */
final class ExternalNames {

  /** The name that a property shows to the object's own property of that name, if it does. */
  static Optional<String> shown(PropertyModel property, Draft draft, Findings findings) {
    return property.type() instanceof JsonType.External external
            && draft.find(Jackson.TYPE_INFO, findings).filter(a -> a.bool("visible")).isPresent()
        ? Optional.of(external.property())
        : Optional.empty();
  }

  /**
   * The properties of an object with what tells their variants: a property of its own is written in
   * the place of the name, and takes it if it is an argument or the name is shown. What nothing
   * takes is added to the names that are passed over.
   */
  static List<PropertyModel> placed(
      List<PropertyModel> properties, Set<String> shown, Set<String> ignored, Findings findings) {
    Map<String, PropertyModel> own = new HashMap<>();
    properties.forEach(p -> own.put(p.name(), p));
    Map<String, PropertyModel> writing = new HashMap<>();
    List<PropertyModel> placed = new ArrayList<>();
    for (PropertyModel property : properties) {
      PropertyModel result = property;
      if (property.type() instanceof JsonType.External external) {
        String name = external.property();
        PropertyModel other = own.get(name);
        if (other != null && other.accessor() != null) {
          result = property.withType(external.unwritten());
        } else if (property.accessor() != null && writing.put(name, property) != null) {
          reportTwice(property, name, findings);
        }
        if (other == null || !isTaken(other, shown)) {
          ignored.add(name);
        }
      }
      placed.add(result);
    }
    placed.replaceAll(p -> ignored.contains(p.name()) && isName(p, placed) ? p.unread() : p);
    return placed;
  }

  private static boolean isName(PropertyModel property, List<PropertyModel> all) {
    return all.stream()
        .anyMatch(
            p ->
                p.type() instanceof JsonType.External external
                    && external.property().equals(property.name()));
  }

  private static boolean isTaken(PropertyModel property, Set<String> shown) {
    return property.target() instanceof Target.Argument
        || (property.target() != null && shown.contains(property.name()));
  }

  private static void reportTwice(PropertyModel property, String name, Findings findings) {
    findings
        .diagnostics()
        .report(Code.JSON_UNION, "Two properties write \"%s\", which tells their variants.", name)
        .why("a JSON object has a name once.")
        .fix("give @JsonTypeInfo another property, or the class a property \"%s\".", name)
        .at(property.ref());
  }

  private ExternalNames() {}
}
