package dev.ampoule.processor.check.json;

import dev.ampoule.processor.check.form.TextValues;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonClass.Constant;
import dev.ampoule.processor.model.json.JsonClass.EnumModel;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A default of a property is a value of its type. */
public final class JsonDefaultCheck {

  private final Map<String, JsonClass> classes = new HashMap<>();
  private final Diagnostics diagnostics;

  /** Checks the defaults of these classes. */
  public JsonDefaultCheck(Collection<JsonClass> classes, Diagnostics diagnostics) {
    classes.forEach(c -> this.classes.put(c.key(), c));
    this.diagnostics = diagnostics;
  }

  /** Checks the properties of all classes. */
  public void check() {
    for (JsonClass declared : classes.values()) {
      if (declared instanceof ObjectModel object) {
        object.properties().forEach(this::check);
      }
    }
  }

  private void check(PropertyModel property) {
    String text = property.defaultValue();
    if (text == null) {
      return;
    }
    TextValues.expected(value(property.type()), text)
        .ifPresent(
            expected ->
                diagnostics
                    .report(
                        Code.JSON_DEFAULT_VALUE,
                        "Default value \"%s\" is no value for the property \"%s %s\".",
                        text,
                        property.type().type(),
                        property.javaName())
                    .why("it must be %s.", expected)
                    .fix("write such a value, or give the property no default.")
                    .at(property.ref()));
  }

  private ValueType value(JsonType type) {
    return switch (type) {
      case JsonType.Text _ -> new ValueType.Text();
      case JsonType.Primitive(var use, String keyword) ->
          new ValueType.Primitive(keyword, use.kind() == TypeRef.Kind.DECLARED);
      case JsonType.Standard(var use, var _) when use.kind() == TypeRef.Kind.DECLARED ->
          new ValueType.Standard(use.erased());
      case JsonType.Formatted formatted -> value(formatted.usual());
      case JsonType.Coded coded ->
          Optional.ofNullable(classes.get(coded.key()))
              .filter(EnumModel.class::isInstance)
              .<ValueType>map(e -> enumeration(coded.type(), (EnumModel) e))
              .orElse(new ValueType.Other(coded.type()));
      default -> new ValueType.Other(type.type());
    };
  }

  private static ValueType enumeration(TypeRef use, EnumModel model) {
    return new ValueType.Enumeration(
        use.erased(), model.constants().stream().map(Constant::javaName).toList());
  }
}
