package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.JsonClass.Form;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Finds types whose variants a discriminator tells apart, and what it says of each. */
final class Unions {

  /** The discriminator of a sealed type that nothing is written about. */
  private static final String DEFAULT_PROPERTY = "type";

  /** What databind takes when {@code @JsonTypeInfo} names no property, by what stands there. */
  private static final Map<String, String> JACKSON_PROPERTIES =
      Map.of("CLASS", "@class", "MINIMAL_CLASS", "@c", "NAME", "@type", "SIMPLE_NAME", "@type");

  private final Questions questions;
  private final Hierarchy hierarchy;
  private final Variants variants;

  /** What a property says of the types that it holds, which counts more than what they say. */
  private final Overlay overlay;

  Unions(Questions questions) {
    this(questions, Overlay.NONE, new Variants(questions, Overlay.NONE));
  }

  private Unions(Questions questions, Overlay overlay, Variants variants) {
    this.questions = questions;
    this.hierarchy = new Hierarchy(questions);
    this.variants = variants;
    this.overlay = overlay;
  }

  /** The same for types as a property changes them. */
  Unions over(Overlay laid) {
    if (laid.find(Jackson.TYPE_INFO).isEmpty() && laid.union().isEmpty()) {
      return this;
    }
    boolean named = laid.find(Jackson.SUB_TYPES).isPresent();
    return new Unions(questions, laid, named ? new Variants(questions, laid) : variants);
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
      return form.wraps() || form == Form.EXTERNAL || isObject(variant) ? form : Form.ARRAY;
    }

    /** What the names of variants are: a constant of {@code JsonTypeInfo.Id}. */
    String use() {
      return info == null ? "SIMPLE_NAME" : info.constant("use");
    }

    /** The variant that {@code defaultImpl} names; null if it names none. */
    @Nullable TypeElement fallback() {
      TypeElement named = implementation();
      return named == null || named.getQualifiedName().contentEquals("java.lang.Void")
          ? null
          : named;
    }

    /** Whether null is read where no variant is known: {@code defaultImpl = Void.class}. */
    boolean isNothingElse() {
      TypeElement named = implementation();
      return named != null && named.getQualifiedName().contentEquals("java.lang.Void");
    }

    private @Nullable TypeElement implementation() {
      return info != null
              && info.type("defaultImpl") instanceof DeclaredType declared
              && declared.asElement() instanceof TypeElement named
              && !named.getQualifiedName().contentEquals(Jackson.TYPE_INFO)
          ? named
          : null;
    }

    /** Whether there is none, and the names of the properties tell. */
    boolean isDeduced() {
      return use().equals("DEDUCTION");
    }

    /** Whether an object without the discriminator is of the type that is asked for. */
    boolean isOptional() {
      return info != null
          && !form.wraps()
          && info.constant("requireTypeIdForSubtypes").equals("FALSE");
    }

    private boolean isLike(@Nullable Discriminator other) {
      return other != null
          && (form.wraps()
              ? form == other.form
              : !other.form.wraps() && property.equals(other.property));
    }
  }

  /** Whether the variant is a JSON object, as far as its declaration tells. */
  static boolean isObject(TypeElement variant) {
    return variant.getKind() != ElementKind.ENUM && !Values.hasValue(variant);
  }

  /** Whether objects of several classes are read and written as the type. */
  boolean isUnion(TypeElement type) {
    Findings unused = new Findings();
    Discriminator found = discriminator(type, unused).orElse(null);
    if (found == null || !variants.areKnown(type, unused)) {
      return false;
    }
    return type.getModifiers().contains(Modifier.ABSTRACT)
        || (!type.getModifiers().contains(Modifier.FINAL)
            && type.getKind() == ElementKind.CLASS
            && variants.of(type, found, unused).size() > 1);
  }

  /** The discriminator of the type's variants; empty if it is no union. */
  Optional<Discriminator> discriminator(TypeElement type, Findings findings) {
    Optional<AnnotationReader> info =
        overlay.find(Jackson.TYPE_INFO).or(() -> hierarchy.find(type, Jackson.TYPE_INFO, findings));
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
            property.isEmpty()
                ? JACKSON_PROPERTIES.getOrDefault(info.get().constant("use"), "")
                : property,
            Typing.isExternal(overlay) ? Form.EXTERNAL : form(info.get()),
            info.get().bool("visible"),
            info.get()));
  }

  /** What follows from an external property follows from a property: a class has no siblings. */
  private static Form form(AnnotationReader info) {
    return switch (info.constant("use").equals("DEDUCTION") ? "" : info.constant("include")) {
      case "EXISTING_PROPERTY" -> Form.EXISTING;
      case "WRAPPER_OBJECT" -> Form.OBJECT;
      case "WRAPPER_ARRAY" -> Form.ARRAY;
      default -> Form.PROPERTY;
    };
  }

  /** The variants of a union; see {@link Variants#of}. */
  List<TypeElement> variants(TypeElement union, Findings findings) {
    return variants.of(union, discriminator(union, findings).orElseThrow(), findings);
  }

  /** What a union calls one of its variants; see {@link Variants#names}. */
  List<String> names(
      TypeElement variant, TypeElement union, Discriminator discriminator, Findings findings) {
    List<String> names = variants.names(variant, union, discriminator, findings);
    return variant.equals(union) ? own(variant, names, findings) : names;
  }

  /** What a class writes and expects as a variant; null if it is none. */
  @Nullable Tag tag(TypeElement type, Findings findings) {
    TypeElement union = union();
    Discriminator chosen =
        union != null
            ? discriminator(union, findings).orElse(null)
            : isNone(type, findings) ? null : nearest(type, findings);
    if (chosen == null
        || chosen.isDeduced()
        || chosen.form() == Form.EXTERNAL
        || (chosen.info() == null && !isObject(type))) {
      return null;
    }
    boolean fallback = type.equals(chosen.fallback());
    return new Tag(
        chosen.property(),
        union != null
            ? variants.names(type, union, chosen, findings)
            : own(type, variants.names(type, type, chosen, findings), findings),
        chosen.form(type),
        fallback,
        chosen.isOptional(),
        !fallback || isWritten(chosen));
  }

  /** The type as whose variant a class is read and written; null if that is its own. */
  private @Nullable TypeElement union() {
    return overlay.union().isEmpty() ? null : questions.elements().getTypeElement(overlay.union());
  }

  /** The discriminator of the class, or else of the nearest type above that has one. */
  private @Nullable Discriminator nearest(TypeElement type, Findings findings) {
    return hierarchy.up(type).stream()
        .flatMap(above -> discriminator(above, findings).stream())
        .findFirst()
        .orElse(null);
  }

  /** Whether a union names its variant otherwise than the variant itself does. */
  boolean isOther(TypeElement variant, TypeElement union) {
    Tag own = tag(variant, new Findings());
    Tag there = over(overlay.as(union)).tag(variant, new Findings());
    if (own == null || there == null) {
      return own != null || there != null;
    }
    boolean sameNames =
        own.values().getFirst().equals(there.values().getFirst())
            && own.values().containsAll(there.values());
    boolean samePlace =
        own.form() == there.form()
            && (own.form().wraps() || own.property().equals(there.property()));
    return !sameNames
        || !samePlace
        || own.written() != there.written()
        || (there.lenient() && !own.lenient());
  }

  private static boolean isWritten(Discriminator discriminator) {
    return discriminator.info() == null
        || !discriminator.info().constant("writeTypeIdForDefaultImpl").equals("FALSE");
  }

  /**
   * The names of a class wherever it is a variant. What the nearest union calls it comes first;
   * those follow that other unions know, too, if they write the same.
   */
  private List<String> own(TypeElement type, List<String> otherwise, Findings findings) {
    Discriminator nearest = nearest(type, findings);
    Set<String> names = new LinkedHashSet<>();
    for (TypeElement above : hierarchy.up(type)) {
      Discriminator found = above.equals(type) ? null : discriminator(above, findings).orElse(null);
      if (found != null && found.isLike(nearest) && variants.areKnown(above, findings)) {
        List<String> there = variants.names(type, above, found, findings);
        if (names.isEmpty()
            || (!there.isEmpty() && there.getFirst().equals(names.iterator().next()))) {
          names.addAll(there);
        }
      }
    }
    String ownName = variants.ownName(type, findings);
    if (names.isEmpty()) {
      return otherwise;
    }
    if (!ownName.isEmpty()) {
      names.add(ownName);
    }
    return List.copyOf(names);
  }

  private boolean isNone(TypeElement type, Findings findings) {
    return overlay.isEmpty()
        && AnnotationReader.all(type, Jackson.TYPE_INFO, hierarchy.ref(type), findings).stream()
            .anyMatch(a -> a.constant("use").equals("NONE"));
  }

  private static boolean isSealed(TypeElement type) {
    return type.getModifiers().contains(Modifier.SEALED);
  }
}
