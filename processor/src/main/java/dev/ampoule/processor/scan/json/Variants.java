package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.Scanned;
import dev.ampoule.processor.scan.json.Unions.Discriminator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the variants of a type, and the names that they have there, as databind does. */
final class Variants {

  private final Questions questions;
  private final Hierarchy hierarchy;

  /** What a property says of variants. */
  private final Overlay overlay;

  Variants(Questions questions, Overlay overlay) {
    this.questions = questions;
    this.hierarchy = new Hierarchy(questions);
    this.overlay = overlay;
  }

  /** What was found of unions all of whose variants exist, by their names. */
  private final Map<String, Map<String, Set<String>>> known = new HashMap<>();

  /** Whether variants of the type are named, or permitted. */
  boolean areKnown(TypeElement type, Findings findings) {
    return overlay.find(Jackson.SUB_TYPES).isPresent() || tells(type, findings);
  }

  private boolean tells(TypeElement type, Findings findings) {
    return type.getModifiers().contains(Modifier.SEALED)
        || hierarchy.find(type, Jackson.SUB_TYPES, findings).isPresent();
  }

  /**
   * The variants of a type, those of unions among them in their place; the most special ones stand
   * before what they extend. The type itself is one if it is not abstract.
   */
  List<TypeElement> of(TypeElement union, Discriminator discriminator, Findings findings) {
    List<TypeElement> variants = new ArrayList<>();
    for (String name : found(union, findings).keySet()) {
      TypeElement type = questions.elements().getTypeElement(name);
      if (isVariant(type, union, findings)) {
        insert(variants, type);
      }
    }
    TypeElement fallback = discriminator.fallback();
    if (fallback != null
        && !variants.contains(fallback)
        && !fallback.getModifiers().contains(Modifier.ABSTRACT)
        && questions.isSubtype(fallback.asType(), union.getQualifiedName().toString())) {
      insert(variants, fallback);
    }
    return variants;
  }

  private boolean isVariant(TypeElement type, TypeElement union, Findings findings) {
    return type.equals(union)
        ? !type.getModifiers().contains(Modifier.ABSTRACT)
        : questions.isSubtype(type.asType(), union.getQualifiedName().toString())
            && !(type.getModifiers().contains(Modifier.ABSTRACT) && tells(type, findings));
  }

  private void insert(List<TypeElement> variants, TypeElement type) {
    int index = 0;
    while (index < variants.size()
        && !questions.isSubtype(type.asType(), variants.get(index).getQualifiedName().toString())) {
      index++;
    }
    variants.add(index, type);
  }

  /**
   * What a type calls one of its variants in JSON: the name that is written, and then others that
   * are read; empty if it does not know it.
   */
  List<String> names(
      TypeElement variant, TypeElement union, Discriminator discriminator, Findings findings) {
    String binary = questions.binaryName(variant);
    return switch (discriminator.use()) {
      case "CLASS", "DEDUCTION" -> List.of(binary);
      case "MINIMAL_CLASS" -> minimal(binary, questions.binaryName(union));
      default -> {
        Set<String> names = found(union, findings).get(variant.getQualifiedName().toString());
        if (names == null && !variant.equals(discriminator.fallback())) {
          yield List.of();
        }
        yield names == null || names.isEmpty()
            ? List.of(defaultName(variant, discriminator))
            : List.copyOf(names);
      }
    };
  }

  /** Without the package that both are in, or below which the variant is. */
  private static List<String> minimal(String variant, String union) {
    String packagePrefix = union.substring(0, union.lastIndexOf('.') + 1);
    return packagePrefix.isEmpty()
        ? List.of(variant, "." + variant)
        : variant.startsWith(packagePrefix)
            ? List.of(variant.substring(packagePrefix.length() - 1), variant)
            : List.of(variant);
  }

  /** As databind names types, nested ones with a dollar sign; else the simple name. */
  private String defaultName(TypeElement type, Discriminator discriminator) {
    if (discriminator.use().equals("SIMPLE_NAME")) {
      return type.getSimpleName().toString();
    }
    String binary = questions.binaryName(type);
    return binary.substring(binary.lastIndexOf('.') + 1);
  }

  /**
   * The type and all that it leads to, by qualified name, with what {@code @JsonSubTypes} and
   * {@code @JsonTypeName} call it; the first name is written.
   */
  private Map<String, Set<String>> found(TypeElement union, Findings findings) {
    String name = union.getQualifiedName().toString();
    Map<String, Set<String>> before = known.get(name);
    if (before != null) {
      return before;
    }
    Map<String, Set<String>> found = new LinkedHashMap<>();
    Findings own = new Findings();
    visit(union, "", union, found, new HashSet<>(), own);
    Scanned<Map<String, Set<String>>> scanned = own.scanned(found);
    findings.missing(scanned.missing());
    if (scanned.complete()) {
      known.put(name, found);
    }
    return found;
  }

  private void visit(
      TypeElement type,
      String name,
      TypeElement union,
      Map<String, Set<String>> found,
      Set<String> entered,
      Findings findings) {
    String qualified = type.getQualifiedName().toString();
    String given = name.isEmpty() ? ownName(type, findings) : name;
    Set<String> names = found.computeIfAbsent(qualified, q -> new LinkedHashSet<>());
    if (!given.isEmpty()) {
      names.add(given);
    }
    if (!entered.add(qualified)) {
      return;
    }
    for (AnnotationReader named : subTypes(type, union, findings)) {
      if (named.type("value") instanceof DeclaredType declared) {
        TypeElement subType = (TypeElement) declared.asElement();
        visit(subType, named.string("name"), union, found, entered, findings);
        for (String alternative : named.strings("names")) {
          visit(subType, alternative, union, found, entered, findings);
        }
      }
    }
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      TypeElement subType = (TypeElement) questions.types().asElement(permitted);
      if (!found.containsKey(subType.getQualifiedName().toString())) {
        visit(subType, "", union, found, entered, findings);
      }
    }
  }

  /** What {@code @JsonTypeName} says; empty if it is not there. */
  String ownName(TypeElement type, Findings findings) {
    return AnnotationReader.all(type, Jackson.TYPE_NAME, hierarchy.ref(type), findings).stream()
        .map(a -> a.string("value"))
        .findFirst()
        .orElse("");
  }

  /** What is written on the type itself; on the union, what it inherits will do. */
  private List<AnnotationReader> subTypes(TypeElement type, TypeElement union, Findings findings) {
    return (type.equals(union)
            ? Stream.concat(
                overlay.all(Jackson.SUB_TYPES),
                hierarchy.find(type, Jackson.SUB_TYPES, findings).stream())
            : AnnotationReader.all(type, Jackson.SUB_TYPES, hierarchy.ref(type), findings).stream())
        .flatMap(a -> a.annotations("value").stream())
        .toList();
  }
}
