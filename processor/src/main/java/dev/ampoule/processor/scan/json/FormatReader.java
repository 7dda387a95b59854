package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies {@code @JsonFormat} of a property to its values, or to the values in its containers. */
final class FormatReader {

  private static final Set<String> UNCHANGED = Set.of("ANY", "NATURAL");

  /** The type as the annotation formats it. */
  JsonType read(JsonType type, Draft draft, Findings findings) {
    AnnotationReader format = draft.find(Jackson.FORMAT, findings).orElse(null);
    if (format == null) {
      return type;
    }
    JsonType formatted = apply(type, format);
    boolean zoned = format.has("timezone") || format.has("locale");
    if (formatted == null || (zoned && !format.has("pattern"))) {
      String attribute = format.has("pattern") ? "pattern" : "shape";
      findings
          .diagnostics()
          .report(
              Code.JACKSON_ANNOTATION,
              "@JsonFormat(%s) is not honoured for %s.",
              format.has("pattern") ? "pattern" : "shape = " + format.constant("shape"),
              type.type())
          .why("a pattern is for types of java.time, and the shape STRING for them and numbers.")
          .fix("remove it, or implement JsonCodec for the type in a class of \"uses\".")
          .at(format.ref().attribute(attribute));
      return type;
    }
    return formatted;
  }

  private static @Nullable JsonType apply(JsonType type, AnnotationReader format) {
    return switch (type) {
      case JsonType.Collected(var use, var implementation, var immutable, JsonType element) -> {
        JsonType inner = apply(element, format);
        yield inner == null ? null : new JsonType.Collected(use, implementation, immutable, inner);
      }
      case JsonType.ArrayOf(var use, JsonType element) -> {
        JsonType inner = apply(element, format);
        yield inner == null ? null : new JsonType.ArrayOf(use, inner);
      }
      case JsonType.Mapped map -> {
        JsonType inner = apply(map.value(), format);
        yield inner == null
            ? null
            : new JsonType.Mapped(
                map.type(), map.implementation(), map.immutable(), map.key(), inner, map.ignored());
      }
      case JsonType.Maybe(var use, JsonType value) -> {
        JsonType inner = apply(value, format);
        yield inner == null ? null : new JsonType.Maybe(use, inner);
      }
      case JsonType.Standard standard -> standard(standard, format);
      case JsonType.Primitive primitive -> primitive(primitive, format);
      case JsonType.Text _ -> isText(format) && !format.has("pattern") ? type : null;
      case JsonType.Unsupported _ -> type;
      default -> format.has("pattern") || !isUnchanged(format) ? null : type;
    };
  }

  private static @Nullable JsonType standard(JsonType.Standard type, AnnotationReader format) {
    boolean time = type.type().packageName().equals("java.time");
    boolean number = type.type().packageName().equals("java.math");
    if (format.has("pattern")) {
      return time && isText(format) && !type.type().is("java.time.Duration")
          ? new JsonType.Formatted(
              type.type(),
              type.constant(),
              format.string("pattern"),
              text(format, "timezone"),
              text(format, "locale"))
          : null;
    }
    if (number && format.constant("shape").equals("STRING")) {
      return new JsonType.Quoted(
          type.type(), new JsonType.Standard(type.type().erased(), type.constant()));
    }
    return isText(format) ? type : null;
  }

  private static @Nullable JsonType primitive(JsonType.Primitive type, AnnotationReader format) {
    boolean number = !type.keyword().equals("boolean") && !type.keyword().equals("char");
    if (format.has("pattern")) {
      return null;
    }
    if (format.constant("shape").equals("STRING")) {
      return number
          ? new JsonType.Quoted(
              type.type(), new JsonType.Primitive(type.type().erased(), type.keyword()))
          : null;
    }
    return isUnchanged(format) || (number && format.constant("shape").equals("NUMBER"))
        ? type
        : null;
  }

  private static boolean isText(AnnotationReader format) {
    return isUnchanged(format) || format.constant("shape").equals("STRING");
  }

  private static boolean isUnchanged(AnnotationReader format) {
    return UNCHANGED.contains(format.constant("shape"));
  }

  private static @Nullable String text(AnnotationReader format, String attribute) {
    return format.has(attribute) ? format.string(attribute) : null;
  }
}
