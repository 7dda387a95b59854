package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.JsonClass.ObjectForm;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The forms of records and classes: objects, or arrays of their values. */
final class ObjectFormats {

  private static final String IGNORING_CASE = "ACCEPT_CASE_INSENSITIVE_PROPERTIES";

  private ObjectFormats() {}

  /** Whether a type is a record or class that has properties, and no variants. */
  static boolean isObject(TypeElement type) {
    return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !Values.hasValue(type);
  }

  /** Whether a shape is one that objects have. */
  static boolean isForm(FormatRequest request) {
    return request.isNatural() || request.is("OBJECT", "POJO", "ARRAY");
  }

  /** Whether the annotation of a property changes how a class is read or written. */
  static boolean changes(TypeElement type, AnnotationReader annotation) {
    FormatRequest request = new FormatRequest(annotation);
    return !isSilent(request) && isForm(request) && request.is("ARRAY") != isArray(type);
  }

  private static boolean isArray(TypeElement type) {
    return up(type)
        .flatMap(
            t ->
                AnnotationReader.all(
                    t, Jackson.FORMAT, SourceRef.ofType(t.toString()), new Findings())
                    .stream())
        .findFirst()
        .filter(a -> new FormatRequest(a).is("ARRAY"))
        .isPresent();
  }

  private static Stream<TypeElement> up(TypeElement type) {
    Stream<TypeMirror> above =
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
    return Stream.concat(
        Stream.of(type),
        above
            .filter(DeclaredType.class::isInstance)
            .flatMap(t -> up((TypeElement) ((DeclaredType) t).asElement())));
  }

  /**
   * The object in the form that annotations ask for.
   *
   * @param own the annotation of the class, or null
   * @param laid that of a property, which is laid over it, or null
   */
  static ObjectModel of(
      ObjectModel object,
      @Nullable AnnotationReader own,
      @Nullable AnnotationReader laid,
      Findings findings) {
    boolean ignoringCase = false;
    if (own != null) {
      FormatRequest request = new FormatRequest(own);
      if (!isForm(request)) {
        request.refuse(
            "shape", "shape = " + request.shape(), "a class is an object, or an array: ARRAY.");
      }
      ignoringCase = Objects.equals(request.feature(IGNORING_CASE), true);
      request.report(object.type().erased(), findings);
    }
    AnnotationReader counting = laid == null || isSilent(new FormatRequest(laid)) ? own : laid;
    if (counting != null && new FormatRequest(counting).is("ARRAY")) {
      return array(object, counting, findings);
    }
    return ignoringCase ? object.in(new ObjectForm(false, true)) : object;
  }

  /** Reports that a format has nothing to change in a type that is one value. */
  static void refuse(String type, AnnotationReader annotation, Findings findings) {
    FormatRequest request = new FormatRequest(annotation);
    if (!request.isNatural()) {
      request.refuse(
          "shape", "shape = " + request.shape(), "its values are those of another type.");
    }
    request.report(type, findings);
  }

  private static ObjectModel array(
      ObjectModel object, AnnotationReader annotation, Findings findings) {
    String reason = misfit(object);
    if (!reason.isEmpty()) {
      FormatRequest request = new FormatRequest(annotation);
      request.feature(IGNORING_CASE);
      request.refuse("shape", "shape = ARRAY", reason);
      request.report(object.type().erased(), findings);
      return object;
    }
    List<PropertyModel> written =
        object.properties().stream().filter(p -> p.accessor() != null).toList();
    List<PropertyModel> read =
        object.properties().stream().filter(p -> p.target() != null).toList();
    boolean same = object.creation() == null || written.equals(read);
    return object.asArray(
        same
            ? object.obstacle()
            : "%s is an array, whose written values are not those that are read."
                .formatted(object.type().erased()));
  }

  /** Why an object cannot be an array; empty if it can. */
  private static String misfit(ObjectModel object) {
    Tag tag = object.tag();
    if (tag != null && !tag.form().wraps()) {
      return "the name of a variant is a property, for which an array has no place.";
    }
    if (object.anyGetter() != null || object.anySetter() != null) {
      return "further properties have no place in an array.";
    }
    return object.properties().stream().anyMatch(p -> p.unwrapped() != null)
        ? "unwrapped properties have no place in an array."
        : "";
  }

  private static boolean isSilent(FormatRequest request) {
    return request.is("", "ANY");
  }
}
