package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code @JsonTypeInfo} says on a property: there, it counts for what the property holds. */
final class Typing {

  /** Whether a property beside the value names its variant. */
  static boolean isExternal(Overlay overlay) {
    return overlay.find(Jackson.TYPE_INFO).filter(Typing::isExternal).isPresent();
  }

  /** Whether it is a property beside the value that names its variant. */
  static boolean isExternal(AnnotationReader info) {
    return info.constant("include").equals("EXTERNAL_PROPERTY")
        && !info.constant("use").equals("DEDUCTION");
  }

  /** What it changes, as a part of a class's name: {@code namedByKind}. */
  static String words(AnnotationReader info) {
    return switch (info.constant("include")) {
      case "WRAPPER_OBJECT" -> "InObject";
      case "WRAPPER_ARRAY" -> "InArray";
      case "EXTERNAL_PROPERTY" -> "Unnamed";
      default -> "NamedBy" + word(info.string("property"));
    };
  }

  private static String word(String property) {
    String letters = property.replaceAll("[^A-Za-z0-9]", "");
    return letters.isEmpty()
        ? "Type"
        : letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
  }

  /** Reports what it cannot mean there. */
  static void check(Draft draft, JsonType type, Findings findings) {
    AnnotationReader info = draft.find(Jackson.TYPE_INFO, findings).orElse(null);
    if (info == null) {
      draft
          .find(Jackson.SUB_TYPES, findings)
          .ifPresent(
              a ->
                  report(
                      a,
                      "@JsonSubTypes changes nothing here",
                      "on a property, it counts for the @JsonTypeInfo that stands there too.",
                      "put it on the type, or add @JsonTypeInfo.",
                      findings));
    } else if (info.constant("use").equals("NONE")) {
      report(
          info,
          "@JsonTypeInfo(use = NONE) is not honoured here",
          "databind would write no name, and demand one when it reads.",
          "remove it, or put it on the class of the variant.",
          findings);
    } else if (draft.find(Jackson.UNWRAPPED, findings).filter(a -> a.bool("enabled")).isPresent()) {
      report(
          info,
          "@JsonTypeInfo is not honoured here",
          "properties that stand in the place of an object have no name of their own.",
          "remove it, or @JsonUnwrapped.",
          findings);
    } else if (isExternal(info)
        && Stream.of("requireTypeIdForSubtypes", "writeTypeIdForDefaultImpl").anyMatch(info::has)) {
      report(
          info,
          "@JsonTypeInfo(include = EXTERNAL_PROPERTY) leaves no name away",
          "the reader would look in vain for the property beside the value.",
          "remove requireTypeIdForSubtypes and writeTypeIdForDefaultImpl.",
          findings);
    } else if (held(type) != null && held(held(type)) != null) {
      report(
          info,
          "@JsonTypeInfo is not honoured on the property \"%s %s\""
              .formatted(type.type(), draft.javaName()),
          "it counts for what the property holds, and that is a container again.",
          "put it on the type of the elements.",
          findings);
    }
  }

  /** Reports that it stands on what a creator makes a whole object of. */
  static void refuse(Part parameter, Findings findings) {
    Stream.of(Jackson.TYPE_INFO, Jackson.SUB_TYPES)
        .flatMap(name -> parameter.find(name, findings).stream())
        .findFirst()
        .ifPresent(
            a ->
                report(
                    a,
                    "What tells variants apart is not honoured here",
                    "the parameter is no property, but what the creator takes as a whole.",
                    "put it on the type of the parameter.",
                    findings));
  }

  /** What a container holds; null if it is none. */
  private static @Nullable JsonType held(@Nullable JsonType type) {
    return switch (type) {
      case JsonType.Collected list -> list.element();
      case JsonType.ArrayOf array -> array.element();
      case JsonType.Mapped map -> map.value();
      case JsonType.Maybe maybe -> maybe.value();
      case null, default -> null;
    };
  }

  private static void report(
      AnnotationReader annotation, String what, String why, String fix, Findings findings) {
    findings
        .diagnostics()
        .report(Code.JACKSON_ANNOTATION, "%s.", what)
        .why("%s", why)
        .fix("%s", fix)
        .at(annotation.ref());
  }

  private Typing() {}
}
