package dev.ampoule.processor.scan;

import com.google.auto.common.AnnotationMirrors;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of one annotation, defaults included. */
public final class AnnotationReader {

  /** What javac gives for a value that does not compile. */
  private static final String ERROR = "<error>";

  private final AnnotationMirror mirror;
  private final SourceRef ref;
  private final Findings findings;

  /** The annotation that stands for this one, by its simple name; empty if it stands itself. */
  private final String bundle;

  private AnnotationReader(AnnotationMirror mirror, SourceRef ref, Findings findings) {
    this(mirror, ref, findings, "");
  }

  private AnnotationReader(
      AnnotationMirror mirror, SourceRef ref, Findings findings, String bundle) {
    this.mirror = mirror;
    this.ref = ref;
    this.findings = findings;
    this.bundle = bundle;
  }

  /** Reads an annotation of Jackson that stands on the element, or in a bundle there. */
  public static AnnotationReader of(Bundles.Use use, SourceRef owner, Findings findings) {
    String written = nameOf(use.written());
    return new AnnotationReader(
        use.mirror(),
        owner.annotation(written, 0),
        findings,
        use.isBundled() ? written.substring(written.lastIndexOf('.') + 1) : "");
  }

  /** The annotation of that type on the element, if there is one. */
  public static Optional<AnnotationReader> find(
      Element element, Class<?> annotation, SourceRef owner, Findings findings) {
    return all(element, annotation.getName(), owner, findings).stream().findFirst();
  }

  /**
   * Every annotation of that type on the element, those in a container included, in order; of
   * Jackson's, those that bundles stand for too, the one that counts first.
   */
  public static List<AnnotationReader> all(
      Element element, String name, SourceRef owner, Findings findings) {
    if (Bundles.concern(name)) {
      return Bundles.uses(element, name).stream().map(u -> of(u, owner, findings)).toList();
    }
    List<AnnotationReader> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (nameOf(mirror).equals(name)) {
        found.add(new AnnotationReader(mirror, owner.annotation(name, found.size()), findings));
      } else if (nameOf(mirror).equals(name + ".All")) {
        for (AnnotationMirror inner : repeated(mirror)) {
          found.add(new AnnotationReader(inner, owner.annotation(name, found.size()), findings));
        }
      }
    }
    return found;
  }

  /** Whether an annotation of that type stands on the element, or a container of several. */
  public static boolean has(Element element, String name) {
    if (Bundles.concern(name)) {
      return !Bundles.uses(element, name).isEmpty();
    }
    return element.getAnnotationMirrors().stream()
        .map(AnnotationReader::nameOf)
        .anyMatch(n -> n.equals(name) || n.equals(name + ".All"));
  }

  public static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static List<AnnotationMirror> repeated(AnnotationMirror container) {
    List<AnnotationMirror> inner = new ArrayList<>();
    for (AnnotationValue value : container.getElementValues().values()) {
      if (value.getValue() instanceof List<?> list) {
        list.forEach(e -> inner.add((AnnotationMirror) ((AnnotationValue) e).getValue()));
      }
    }
    return inner;
  }

  /** Whether another annotation has the same values. */
  public boolean says(AnnotationReader other) {
    return AnnotationMirrors.equivalence().equivalent(mirror, other.mirror);
  }

  /** The annotation as it would be written, with what is written of it. */
  public String text() {
    return AnnotationMirrors.toString(mirror);
  }

  /** Where the annotation stands, or the bundle that brings it. */
  public SourceRef ref() {
    return ref;
  }

  /** The simple name of the annotation that stands for this one; empty if it stands itself. */
  public String bundle() {
    return bundle;
  }

  /** Whether the attribute is written, and not left to its default. */
  public boolean has(String attribute) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(attribute));
  }

  /** A string; null if it is missing or does not compile, which javac reports. */
  public @Nullable String stringOrNull(String attribute) {
    return value(attribute) instanceof String text ? text : null;
  }

  /** A string that is empty when it is missing, as an annotation without that attribute has it. */
  public String string(String attribute) {
    String text = stringOrNull(attribute);
    return text == null ? "" : text;
  }

  public boolean bool(String attribute) {
    return value(attribute) instanceof Boolean flag && flag;
  }

  public int integer(String attribute) {
    return value(attribute) instanceof Integer number ? number : 0;
  }

  /** The name of an enum's constant. */
  public String constant(String attribute) {
    return value(attribute) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  /** The names of an enum's constants. */
  public List<String> constants(String attribute) {
    return elements(attribute).stream()
        .filter(VariableElement.class::isInstance)
        .map(c -> ((VariableElement) c).getSimpleName().toString())
        .toList();
  }

  public List<String> strings(String attribute) {
    return elements(attribute).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  List<Integer> integers(String attribute) {
    return elements(attribute).stream()
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .toList();
  }

  /** A class; null if it does not exist. */
  public @Nullable TypeMirror type(String attribute) {
    return value(attribute) instanceof TypeMirror type ? type : null;
  }

  /** The classes with their positions; those that do not exist are left out. */
  public List<Placed<TypeMirror>> types(String attribute) {
    List<Placed<TypeMirror>> types = new ArrayList<>();
    List<Object> values = elements(attribute);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof TypeMirror type) {
        types.add(new Placed<>(type, ref.attribute(attribute).element(i)));
      }
    }
    return types;
  }

  /** Nested annotations; each is placed at its element of the attribute. */
  public List<AnnotationReader> annotations(String attribute) {
    List<AnnotationReader> readers = new ArrayList<>();
    List<Object> values = elements(attribute);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof AnnotationMirror inner) {
        SourceRef at = ref.attribute(attribute).element(i);
        readers.add(new AnnotationReader(inner, at, findings, bundle));
      }
    }
    return readers;
  }

  private List<Object> elements(String attribute) {
    return switch (value(attribute)) {
      case null -> List.of();
      case List<?> list ->
          list.stream()
              .flatMap(e -> Stream.ofNullable(sound((AnnotationValue) e, attribute)))
              .toList();
      case Object single -> List.of(single);
    };
  }

  private @Nullable Object value(String attribute) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return sound(entry.getValue(), attribute);
      }
    }
    for (Element member : mirror.getAnnotationType().asElement().getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && method.getSimpleName().contentEquals(attribute)
          && method.getDefaultValue() != null) {
        return method.getDefaultValue().getValue();
      }
    }
    return null;
  }

  /** Whether a value does not compile: then javac reports it. */
  // Only the text, which a string literal has in quotes, tells such a value from that literal.
  @SuppressWarnings("AnnotationValueToString")
  static boolean isBroken(AnnotationValue value) {
    return value.toString().equals(ERROR);
  }

  /** The value, or null if it does not compile. */
  private @Nullable Object sound(AnnotationValue value, String attribute) {
    if (isBroken(value)) {
      findings.missing(ERROR, ref.attribute(attribute), true);
      return null;
    }
    return value.getValue();
  }

  /**
   * A value and where it is written.
   *
   * @param value the value
   * @param ref the element of the attribute
   */
  public record Placed<T>(T value, SourceRef ref) {}
}
