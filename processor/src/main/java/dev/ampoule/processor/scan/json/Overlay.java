package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.JsonType.Entries;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Annotations of a property that are laid over those of its type: there, the type is read and
 * written as if they stood on it. In a container they count for what it holds.
 *
 * @param laid the annotations, those that count more first
 * @param union the qualified name of the type that it is read and written as, and which tells its
 *     variants apart in another way than the type itself has it; or empty
 */
record Overlay(List<Laid> laid, String union) {

  /** A property that changes nothing. */
  static final Overlay NONE = new Overlay(List.of(), "");

  /** The annotations of properties that are laid over types. */
  static final List<String> ANNOTATIONS =
      List.of(
          Jackson.IGNORE_PROPERTIES,
          Jackson.PROPERTY_ORDER,
          Jackson.FORMAT,
          Jackson.TYPE_INFO,
          Jackson.SUB_TYPES);

  /**
   * One of the annotations.
   *
   * @param name its name
   * @param annotation the annotation
   */
  record Laid(String name, AnnotationReader annotation) {

    /** Whether it changes how a class is read or written. */
    private boolean concerns(TypeElement type) {
      return switch (name) {
        case Jackson.IGNORE_PROPERTIES ->
            type.getKind() != ElementKind.ENUM || Values.hasValue(type);
        case Jackson.PROPERTY_ORDER -> false;
        case Jackson.FORMAT ->
            EnumFormats.isEnum(type)
                ? EnumFormats.changes(type, annotation)
                : Values.passFormats(type)
                    || (ObjectFormats.isObject(type) && ObjectFormats.changes(type, annotation));
        default -> true;
      };
    }

    String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Why it may change nothing. */
    String why() {
      return name.equals(Jackson.PROPERTY_ORDER)
          ? "on a property it sorts the keys of a map, with alphabetic = true, as databind has it."
          : "it changes the codec of a record or class that the property's type names, or the keys"
              + " of a map.";
    }

    private boolean isEmpty() {
      return name.equals(Jackson.IGNORE_PROPERTIES) && Ignorals.of(annotation).isEmpty();
    }

    /** Names beside a value take the same from it, whatever they are. */
    private String text() {
      return name.equals(Jackson.TYPE_INFO) && Typing.isExternal(annotation)
          ? name
          : annotation.text();
    }

    private String words() {
      return switch (name) {
        case Jackson.IGNORE_PROPERTIES -> Ignorals.of(annotation).words();
        case Jackson.TYPE_INFO -> Typing.words(annotation);
        case Jackson.SUB_TYPES -> "";
        default -> "With" + simpleName().replaceFirst("^Json", "");
      };
    }
  }

  Overlay {
    laid = List.copyOf(laid);
  }

  private Overlay(List<Laid> laid) {
    this(laid, "");
  }

  /** The same for a variant as another type has it. */
  Overlay as(TypeElement other) {
    return new Overlay(laid, other.getQualifiedName().toString());
  }

  /** What a property lays over its type. */
  static Overlay of(Draft draft, Findings findings) {
    return of(name -> draft.find(name, findings));
  }

  /** What the member that gives a value lays over the value's type. */
  static Overlay of(Part part, Findings findings) {
    return of((String name) -> part.find(name, findings)).untyped();
  }

  /** What of it tells no variants apart. */
  Overlay untyped() {
    return new Overlay(laid.stream().filter(l -> !Jackson.OF_NAMES.contains(l.name())).toList());
  }

  /** What of it is of that name. */
  Overlay only(String annotation) {
    return new Overlay(laid.stream().filter(l -> l.name().equals(annotation)).toList());
  }

  /** The same without the names that variants have only there. */
  Overlay unnamed() {
    return new Overlay(laid.stream().filter(l -> !l.name().equals(Jackson.SUB_TYPES)).toList());
  }

  private interface Source {

    Optional<AnnotationReader> find(String annotation);
  }

  private static Overlay of(Source source) {
    List<Laid> laid = new ArrayList<>();
    for (String name : ANNOTATIONS) {
      source.find(name).ifPresent(a -> laid.add(new Laid(name, a)));
    }
    laid.removeIf(Laid::isEmpty);
    Overlay overlay = new Overlay(laid);
    return overlay.find(Jackson.TYPE_INFO).isPresent() ? overlay : overlay.untyped();
  }

  /** Both; where they contradict each other, this one counts. */
  Overlay over(Overlay other) {
    return new Overlay(Stream.concat(laid.stream(), other.laid.stream()).toList());
  }

  /** What of it changes a class. */
  Overlay on(TypeElement type) {
    return new Overlay(laid.stream().filter(l -> l.concerns(type)).toList(), union);
  }

  boolean isEmpty() {
    return laid.isEmpty() && union.isEmpty();
  }

  /** The annotation of that name that counts. */
  Optional<AnnotationReader> find(String annotation) {
    return all(annotation).findFirst();
  }

  /** All of that name. */
  Stream<AnnotationReader> all(String annotation) {
    return laid.stream().filter(l -> l.name().equals(annotation)).map(Laid::annotation);
  }

  /** What is changed, as a part of a class's name: {@code withoutOrders}. */
  String words() {
    String as = union.isEmpty() ? "" : "As" + union.substring(union.lastIndexOf('.') + 1);
    String words =
        Stream.concat(laid.stream().map(Laid::words), Stream.of(as))
            .filter(w -> !w.isEmpty())
            .distinct()
            .collect(Collectors.joining("And"));
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /** The annotations as they are written: what has the same text changes types in the same way. */
  String text() {
    return laid.stream().map(Laid::text).collect(Collectors.joining(" ")) + " as " + union;
  }

  /** Which entries of a map there are; keys that have no order stay as they are. */
  Entries entries(boolean comparable) {
    Ignorals ignorals = Ignorals.of(Optional.empty(), this);
    return new Entries(
        List.copyOf(ignorals.unwritten()), List.copyOf(ignorals.unread()), comparable && sorts());
  }

  private boolean sorts() {
    boolean alphabetic = find(Jackson.PROPERTY_ORDER).filter(a -> a.bool("alphabetic")).isPresent();
    return find(Jackson.FORMAT)
        .flatMap(f -> Optional.ofNullable(new FormatRequest(f).sortsEntries()))
        .orElse(alphabetic);
  }

  /** Each of the annotations by itself, but those together that tell variants apart. */
  Stream<Overlay> each() {
    Overlay typing =
        new Overlay(laid.stream().filter(l -> Jackson.OF_NAMES.contains(l.name())).toList());
    return Stream.concat(
        untyped().laid.stream().map(l -> new Overlay(List.of(l))),
        Stream.of(typing).filter(o -> !o.isEmpty()));
  }

  /** Whether anything in a type is changed that was read with it. */
  static boolean reaches(JsonType type) {
    return switch (type) {
      case JsonType.Collected list -> reaches(list.element());
      case JsonType.ArrayOf array -> reaches(array.element());
      case JsonType.Mapped map -> !map.entries().isAll() || reaches(map.value());
      case JsonType.Maybe maybe -> reaches(maybe.value());
      case JsonType.Coded coded -> !coded.codec().isOwn();
      case JsonType.Unsupported _, JsonType.External _ -> true;
      default -> false;
    };
  }
}
