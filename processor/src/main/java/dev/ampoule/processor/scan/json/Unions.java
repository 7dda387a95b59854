package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonClass.Form;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds types whose variants a discriminator tells apart, and what it says of each. */
final class Unions {

  /** The discriminator of a sealed type that nothing is written about. */
  private static final String DEFAULT_PROPERTY = "type";

  /** What databind takes when {@code @JsonTypeInfo} names no property. */
  private static final String JACKSON_PROPERTY = "@type";

  private final Questions questions;
  private final Hierarchy hierarchy;

  Unions(Questions questions) {
    this.questions = questions;
    this.hierarchy = new Hierarchy(questions);
  }

  /**
   * How variants are told apart.
   *
   * @param property the name of the discriminator
   * @param form where it stands in variants that are objects
   * @param visible whether the reader passes it on to a property of that name
   * @param info the annotation that says so; null for a sealed type without one
   */
  record Discriminator(
      String property, Form form, boolean visible, @Nullable AnnotationReader info) {

    /** Where it stands in a variant: before a value that is no object, if not around all. */
    Form form(TypeElement variant) {
      return form.wraps() || isObject(variant) ? form : Form.ARRAY;
    }

    private boolean isLike(Discriminator other) {
      return form.wraps()
          ? form == other.form
          : !other.form.wraps() && property.equals(other.property);
    }
  }

  /** Whether the variant is a JSON object, as far as its declaration tells. */
  static boolean isObject(TypeElement variant) {
    return variant.getKind() != ElementKind.ENUM && !Values.hasValue(variant);
  }

  /** Whether the type is abstract and its variants are known. */
  boolean isUnion(TypeElement type) {
    Findings unused = new Findings();
    return type.getModifiers().contains(Modifier.ABSTRACT)
        && discriminator(type, unused).isPresent()
        && (isSealed(type) || hierarchy.find(type, Jackson.SUB_TYPES, unused).isPresent());
  }

  /** Reports a class that has variants, and could be an object of its own too. */
  void checkAbstract(TypeElement type, Findings findings) {
    boolean several =
        isSealed(type)
            || AnnotationReader.all(type, Jackson.SUB_TYPES, hierarchy.ref(type), new Findings())
                .stream()
                .anyMatch(a -> !a.annotations("value").isEmpty());
    if (type.getModifiers().contains(Modifier.ABSTRACT)
        || !several
        || discriminator(type, new Findings()).isEmpty()) {
      return;
    }
    findings
        .diagnostics()
        .report(Code.JSON_UNION, "%s has variants, and is not abstract.", type.getSimpleName())
        .why("a type has one codec: for its own objects, or to tell variants apart.")
        .fix(
            "make it abstract, and declare a variant for objects of %s alone.",
            type.getSimpleName())
        .at(hierarchy.ref(type));
  }

  /** The discriminator of the type's variants; empty if it is no union. */
  Optional<Discriminator> discriminator(TypeElement type, Findings findings) {
    Optional<AnnotationReader> info = hierarchy.find(type, Jackson.TYPE_INFO, findings);
    if (info.isEmpty()) {
      return isSealed(type)
          ? Optional.of(new Discriminator(DEFAULT_PROPERTY, Form.PROPERTY, false, null))
          : Optional.empty();
    }
    if (info.get().constant("use").equals("NONE")) {
      return Optional.empty();
    }
    String property = info.get().string("property");
    return Optional.of(
        new Discriminator(
            property.isEmpty() ? JACKSON_PROPERTY : property,
            form(info.get().constant("include")),
            info.get().bool("visible"),
            info.get()));
  }

  /** What follows from an external property follows from a property: a class has no siblings. */
  private static Form form(String include) {
    return switch (include) {
      case "EXISTING_PROPERTY" -> Form.EXISTING;
      case "WRAPPER_OBJECT" -> Form.OBJECT;
      case "WRAPPER_ARRAY" -> Form.ARRAY;
      default -> Form.PROPERTY;
    };
  }

  /** The variants of a union, those of unions among them in their place, by qualified name. */
  Map<String, TypeElement> variants(TypeElement union, Findings findings) {
    Map<String, TypeElement> variants = new LinkedHashMap<>();
    collect(union, union, new TreeSet<>(), variants, findings);
    return variants;
  }

  private void collect(
      TypeElement type,
      TypeElement union,
      Set<String> seen,
      Map<String, TypeElement> variants,
      Findings findings) {
    if (!seen.add(type.getQualifiedName().toString())) {
      return;
    }
    if (!type.equals(union) && !isUnion(type)) {
      if (questions.isSubtype(type.asType(), union.getQualifiedName().toString())) {
        variants.put(type.getQualifiedName().toString(), type);
      }
      return;
    }
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      collect(element(permitted), union, seen, variants, findings);
    }
    for (AnnotationReader named : subTypes(type, findings)) {
      if (named.type("value") instanceof DeclaredType declared) {
        collect(element(declared), union, seen, variants, findings);
      }
    }
  }

  /** What a class writes and expects as a variant; null if it is none. */
  @Nullable Tag tag(TypeElement type, Findings findings) {
    Discriminator chosen = null;
    for (TypeElement above : hierarchy.up(type)) {
      Discriminator found = discriminator(above, findings).orElse(null);
      if (chosen == null && found != null) {
        chosen = found;
      } else if (chosen != null && found != null && !found.isLike(chosen)) {
        reportClash(type, chosen.property(), found.property(), findings);
      }
      if (above.equals(type) && isNone(type, findings)) {
        return null;
      }
    }
    return chosen == null || (chosen.info() == null && !isObject(type))
        ? null
        : new Tag(
            chosen.property(),
            name(type, chosen, findings),
            chosen.form(type),
            isFallback(type, chosen));
  }

  private boolean isFallback(TypeElement type, Discriminator discriminator) {
    AnnotationReader info = discriminator.info();
    return info != null
        && info.type("defaultImpl") instanceof DeclaredType declared
        && element(declared).equals(type);
  }

  /** The value of the discriminator. */
  String name(TypeElement type, Discriminator discriminator, Findings findings) {
    Set<String> names = new TreeSet<>();
    for (TypeElement above : hierarchy.up(type)) {
      for (AnnotationReader named : subTypes(above, findings)) {
        if (named.type("value") instanceof DeclaredType declared
            && element(declared).equals(type)
            && !named.string("name").isEmpty()) {
          names.add(named.string("name"));
        }
      }
    }
    if (names.size() > 1) {
      reportClash(type, names.toArray()[0].toString(), names.toArray()[1].toString(), findings);
    }
    if (!names.isEmpty()) {
      return names.iterator().next();
    }
    String own =
        AnnotationReader.all(type, Jackson.TYPE_NAME, hierarchy.ref(type), findings).stream()
            .map(a -> a.string("value"))
            .findFirst()
            .orElse("");
    return own.isEmpty() ? defaultName(type, discriminator) : own;
  }

  /** As databind names types, nested ones with a dollar sign; else the simple name. */
  private String defaultName(TypeElement type, Discriminator discriminator) {
    AnnotationReader info = discriminator.info();
    if (info == null || info.constant("use").equals("SIMPLE_NAME")) {
      return type.getSimpleName().toString();
    }
    String binary = questions.binaryName(type);
    return binary.substring(binary.lastIndexOf('.') + 1);
  }

  private boolean isNone(TypeElement type, Findings findings) {
    return AnnotationReader.all(type, Jackson.TYPE_INFO, hierarchy.ref(type), findings).stream()
        .anyMatch(a -> a.constant("use").equals("NONE"));
  }

  private List<AnnotationReader> subTypes(TypeElement type, Findings findings) {
    return hierarchy
        .find(type, Jackson.SUB_TYPES, findings)
        .map(a -> a.annotations("value"))
        .orElse(List.of());
  }

  private static boolean isSealed(TypeElement type) {
    return type.getModifiers().contains(Modifier.SEALED);
  }

  private TypeElement element(TypeMirror type) {
    return (TypeElement) questions.types().asElement(type);
  }

  private void reportClash(TypeElement type, String one, String other, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_UNION,
            "%s is a variant twice: as \"%s\" and as \"%s\".",
            type.getSimpleName(),
            one,
            other)
        .why("a variant writes one discriminator, whichever type it is used as.")
        .fix("give both unions the same property, and the variant one name.")
        .at(hierarchy.ref(type));
  }
}
