package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.JsonClass.EnumForm;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The forms of enums that are written by their constants: as names, or as numbers. */
final class EnumFormats {

  private static final String FORMS =
      "an enum is written by the names of its constants, or by their numbers.";

  private static final String IGNORING_CASE = "ACCEPT_CASE_INSENSITIVE_VALUES";
  private static final String AS_NULL = "READ_UNKNOWN_ENUM_VALUES_AS_NULL";
  private static final String AS_DEFAULT = "READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE";

  private EnumFormats() {}

  /** Whether a type is such an enum. */
  static boolean isEnum(TypeElement type) {
    return type.getKind() == ElementKind.ENUM && !Values.hasValue(type);
  }

  /** Reports what the annotation of the enum itself asks for in vain. */
  static void check(TypeElement type, SourceRef ref, Findings findings) {
    for (AnnotationReader format : AnnotationReader.all(type, Jackson.FORMAT, ref, findings)) {
      FormatRequest request = new FormatRequest(format);
      if (!isNumber(request) && !request.isText()) {
        request.refuse("shape", "shape = " + request.shape(), FORMS);
      }
      request.report(type.getSimpleName(), findings);
    }
  }

  /** The form of an enum, where the annotations of a property are laid over it. */
  static EnumForm of(TypeElement type, Overlay overlay) {
    FormatRequest laid = overlay.find(Jackson.FORMAT).map(FormatRequest::new).orElse(null);
    if (laid == null) {
      return new EnumForm(isNumber(type), false, false);
    }
    return new EnumForm(
        isSilent(laid) ? isNumber(type) : isNumber(laid),
        Objects.equals(laid.feature(IGNORING_CASE), true),
        Objects.equals(laid.feature(AS_NULL), true));
  }

  /** Whether the default of the enum stands for unknown constants, if it has one. */
  static boolean hasFallback(Overlay overlay) {
    return overlay
        .find(Jackson.FORMAT)
        .map(FormatRequest::new)
        .map(f -> !Objects.equals(f.feature(AS_DEFAULT), false))
        .orElse(true);
  }

  /** Whether an annotation changes how an enum is read or written. */
  static boolean changes(TypeElement type, AnnotationReader annotation) {
    FormatRequest request = new FormatRequest(annotation);
    boolean shape = !isSilent(request) && isNumber(request) != isNumber(type);
    return shape
        || Objects.equals(request.feature(IGNORING_CASE), true)
        || Objects.equals(request.feature(AS_NULL), true)
        || Objects.equals(request.feature(AS_DEFAULT), false);
  }

  /**
   * The type of a property with an annotation that was laid over the enum; null if it is refused.
   */
  static @Nullable JsonType of(
      JsonType.Coded type, TypeElement element, boolean nullable, FormatRequest request) {
    if (isNumber(request) && type.type().is("java.time.Month")) {
      return request.refuse(
          "shape", "shape = " + request.shape(), "databind cannot read what it writes so.");
    }
    if (!isNumber(request) && !request.isText()) {
      return request.refuse("shape", "shape = " + request.shape(), FORMS);
    }
    request.feature(IGNORING_CASE);
    if (Objects.equals(request.feature(AS_NULL), true) && !nullable) {
      return request.refuse(
          "with", "with = " + AS_NULL, "the value would be null, which is not @Nullable.");
    }
    boolean hasDefault =
        element.getEnclosedElements().stream()
            .anyMatch(c -> AnnotationReader.has(c, Jackson.ENUM_DEFAULT));
    if (hasDefault) {
      request.feature(AS_DEFAULT);
    }
    return type;
  }

  /** Whether the shape leaves an enum as it is. */
  private static boolean isSilent(FormatRequest request) {
    return request.is("", "ANY");
  }

  private static boolean isNumber(FormatRequest request) {
    return request.isNumber() || request.is("ARRAY");
  }

  private static boolean isNumber(TypeElement type) {
    return AnnotationReader.all(
            type, Jackson.FORMAT, SourceRef.ofType(type.toString()), new Findings())
        .stream()
        .map(FormatRequest::new)
        .anyMatch(EnumFormats::isNumber);
  }
}
