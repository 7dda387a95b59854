package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.scan.Findings;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Passes the name of a variant in a wrapper on to a property, as {@code visible = true} asks: the
 * property has that name unless the object says otherwise.
 */
final class VisibleName {

  /** The properties of a variant whose wrapper is visible. */
  static List<PropertyModel> shownTo(
      List<PropertyModel> properties, TypeElement type, Tag tag, Findings findings) {
    List<PropertyModel> all = new ArrayList<>();
    for (PropertyModel property : properties) {
      boolean taken = property.name().equals(tag.property()) && property.target() != null;
      boolean shown = taken && hasOneName(tag) && property.type() instanceof JsonType.Text;
      if (taken && !shown) {
        report(property, type, tag, findings);
      }
      all.add(shown ? property.withDefault(tag.values().getFirst()) : property);
    }
    return all;
  }

  private static boolean hasOneName(Tag tag) {
    return !tag.lenient() && tag.values().size() == 1;
  }

  private static void report(PropertyModel property, TypeElement type, Tag tag, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_UNION,
            "Property \"%s\" of %s cannot take the name in the wrapper.",
            property.name(),
            type.getSimpleName())
        .why(
            hasOneName(tag)
                ? "the name is a string."
                : "several names may stand there, and the codec of the variant passes one on.")
        .fix("remove visible = true from @JsonTypeInfo, or rename the property.")
        .at(property.ref());
  }

  private VisibleName() {}
}
