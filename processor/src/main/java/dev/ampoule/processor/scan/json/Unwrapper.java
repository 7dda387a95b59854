package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.Accessor;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonClass.MixedModel;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Unwrapping;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @JsonUnwrapped}: the properties of another object stand in a property's place. */
final class Unwrapper {

  private final Questions questions;
  private final Classes classes;
  private final FilterReader filters;

  /** The classes whose properties are being read, each inside the one before. */
  private final Set<String> open = new HashSet<>();

  Unwrapper(Questions questions, Classes classes) {
    this.questions = questions;
    this.classes = classes;
    this.filters = new FilterReader(questions);
  }

  /** What reads the class of a property. */
  interface Classes {

    JsonClass read(TypeElement type, Overlay overlay, Mentions mentions, Findings findings);
  }

  /** The property with the object that is unwrapped; as it is without the annotation. */
  PropertyModel read(
      TypeElement owner,
      Draft draft,
      PropertyModel property,
      Mentions mentions,
      Findings findings) {
    AnnotationReader annotation =
        draft.find(Jackson.UNWRAPPED, findings).filter(a -> a.bool("enabled")).orElse(null);
    // a type without a codec is reported where it is used
    if (annotation == null || property.type() instanceof JsonType.Unsupported) {
      return property;
    }
    JsonType held =
        property.type() instanceof JsonType.Maybe maybe ? maybe.value() : property.type();
    String name = owner.getQualifiedName().toString();
    boolean entered = open.add(name);
    try {
      Overlay overlay = Overlay.of(draft, findings).untyped();
      ObjectModel object = object(owner, held, overlay, property, annotation, mentions, findings);
      if (object == null) {
        return property;
      }
      String prefix = annotation.string("prefix");
      String suffix = annotation.string("suffix");
      return property.with(new Unwrapping(renamed(object, prefix, suffix), prefix, suffix));
    } finally {
      if (entered) {
        open.remove(name);
      }
    }
  }

  private @Nullable ObjectModel object(
      TypeElement owner,
      JsonType held,
      Overlay overlay,
      PropertyModel property,
      AnnotationReader annotation,
      Mentions mentions,
      Findings findings) {
    if (!(held instanceof JsonType.Coded use)) {
      refuseValue(property, annotation, findings);
      return null;
    }
    TypeElement type = questions.elements().getTypeElement(use.type().qualifiedName());
    if (open.contains(type.getQualifiedName().toString())) {
      refuse(
          property,
          annotation,
          "%s would contain its own properties again.".formatted(type.getSimpleName()),
          "remove it from one of the properties that lead back to %s."
              .formatted(type.getSimpleName()),
          findings);
      return null;
    }
    if (use.type().arguments().stream().anyMatch(a -> a.kind() == TypeRef.Kind.EXTENDS)) {
      refuse(
          property,
          annotation,
          "a wildcard does not say of which type its properties are.",
          "write the type argument.",
          findings);
      return null;
    }
    ObjectModel object =
        switch (classes.read(type, overlay, mentions, findings)) {
          case ObjectModel found -> found;
          case MixedModel(ObjectModel found, var _) when found.creation() != null -> found;
          default -> null;
        };
    if (object == null) {
      refuseValue(property, annotation, findings);
      return null;
    }
    String why = obstacle(owner, type, object, annotation);
    if (!why.isEmpty()) {
      refuse(property, annotation, why, "remove it, or write the properties here.", findings);
      return null;
    }
    return new Substitution(object, use).of(object);
  }

  private static void refuseValue(
      PropertyModel property, AnnotationReader annotation, Findings findings) {
    refuse(
        property,
        annotation,
        "only the properties of one record or class can stand in its place.",
        "remove it, or let the property have a record or a class as its type.",
        findings);
  }

  /** Why the properties cannot be those of another object; empty if they can. */
  private String obstacle(
      TypeElement owner, TypeElement type, ObjectModel object, AnnotationReader annotation) {
    if (object.tag() != null) {
      return "%s is a variant of a sealed type, and has a discriminator, which databind cannot unwrap either."
          .formatted(type.getSimpleName());
    }
    if (object.flat().anyMatch(p -> p.type() instanceof JsonType.External)) {
      return "a property of %s tells what stands beside it.".formatted(type.getSimpleName());
    }
    boolean named =
        !annotation.string("prefix").isEmpty() || !annotation.string("suffix").isEmpty();
    if (named && (object.takesOthers() || object.givesOthers())) {
      return "%s takes or gives properties of any name, which have no prefix or suffix."
          .formatted(type.getSimpleName());
    }
    boolean near = questions.packageOf(owner).equals(questions.packageOf(type));
    return near || (isPublic(type, object) && filters.isPublic(type, object))
        ? ""
        : "%s is of another package, and not all of what its codec uses is public."
            .formatted(type.getSimpleName());
  }

  /** Whether everything of those names is public, so that a codec elsewhere may use it. */
  private boolean isPublic(TypeElement type, ObjectModel object) {
    Set<String> used = new HashSet<>();
    for (PropertyModel property : object.properties()) {
      Accessor accessor = property.accessor();
      if (accessor != null) {
        used.add(accessor.name());
      }
      switch (property.target()) {
        case PropertyModel.Target.Setter(String method, Thrown _) -> used.add(method);
        case PropertyModel.Target.Field(String field) -> used.add(field);
        case null, default -> {}
      }
    }
    if (object.anyGetter() != null) {
      used.add(object.anyGetter().accessor().name());
    }
    if (object.anySetter() != null && !object.anySetter().isArgument()) {
      used.add(object.anySetter().javaName());
    }
    int parameters = object.creation() == null ? -1 : object.creation().parameters().size();
    return questions.elements().getAllMembers(type).stream()
        .filter(
            e ->
                e.getKind() == ElementKind.CONSTRUCTOR
                    ? ((ExecutableElement) e).getParameters().size() == parameters
                    : used.contains(e.getSimpleName().toString()) && isOfCodec(e, type))
        .allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
  }

  /** The field of a record's component is private, and read by its method. */
  private static boolean isOfCodec(Element member, TypeElement type) {
    return member.getKind() == ElementKind.METHOD
        || (member.getKind() == ElementKind.FIELD && type.getKind() != ElementKind.RECORD);
  }

  private static ObjectModel renamed(ObjectModel object, String prefix, String suffix) {
    List<PropertyModel> properties =
        object.properties().stream().map(p -> renamed(p, prefix, suffix)).toList();
    return object.with(properties, around(object.ignored(), prefix, suffix));
  }

  private static PropertyModel renamed(PropertyModel property, String prefix, String suffix) {
    Unwrapping inner = property.unwrapping();
    return inner == null
        ? property.named(
            prefix + property.name() + suffix, around(property.aliases(), prefix, suffix))
        : property.with(
            new Unwrapping(
                renamed(inner.object(), prefix, suffix), inner.prefix(), inner.suffix()));
  }

  private static List<String> around(List<String> names, String prefix, String suffix) {
    return names.stream().map(name -> prefix + name + suffix).toList();
  }

  private static void refuse(
      PropertyModel property,
      AnnotationReader annotation,
      String why,
      String fix,
      Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JACKSON_ANNOTATION,
            "@JsonUnwrapped cannot stand on the property \"%s %s\".",
            property.type().type(),
            property.javaName())
        .why("%s", why)
        .fix("%s", fix)
        .at(annotation.ref());
  }
}
