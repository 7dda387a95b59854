package dev.ampoule.processor.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Annotations that stand for several of Jackson's: their own type is annotated with {@code
 * JacksonAnnotationsInside}, and with those. One may stand for another that stands for some.
 *
 * <p>Where an annotation is there more than once, that of a bundle included, databind takes the
 * first on a type, and the last on a member or parameter; so do we.
 */
public final class Bundles {

  private static final String JACKSON = "com.fasterxml.jackson.annotation.";
  private static final String MARK = JACKSON + "JacksonAnnotationsInside";

  /**
   * An annotation, and how it came to stand on an element.
   *
   * @param mirror the annotation
   * @param written what stands on the element: the annotation itself, or a bundle
   */
  public record Use(AnnotationMirror mirror, AnnotationMirror written) {

    /** Whether a bundle brought it. */
    public boolean isBundled() {
      return !AnnotationReader.nameOf(mirror).equals(AnnotationReader.nameOf(written));
    }
  }

  /** Whether the annotation stands for others. */
  public static boolean isBundle(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
        .anyMatch(m -> AnnotationReader.nameOf(m).equals(MARK));
  }

  /**
   * Jackson's annotations on the element, those of bundles included, in the order of the source.
   */
  public static List<Use> uses(Element element) {
    List<Use> uses = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      add(mirror, mirror, new HashSet<>(), uses);
    }
    return uses;
  }

  /** Those of one name, the one that counts first. */
  static List<Use> uses(Element element, String name) {
    List<Use> uses = new ArrayList<>(uses(element));
    uses.removeIf(u -> !AnnotationReader.nameOf(u.mirror()).equals(name));
    if (!(element instanceof TypeElement)) {
      Collections.reverse(uses);
    }
    return uses;
  }

  /** Whether bundles are looked into for annotations of that name. */
  static boolean concern(String name) {
    return name.startsWith(JACKSON);
  }

  private static void add(
      AnnotationMirror mirror, AnnotationMirror written, Set<String> open, List<Use> uses) {
    String name = AnnotationReader.nameOf(mirror);
    if (isJackson(name)) {
      uses.add(new Use(mirror, written));
    } else if (isBundle(mirror) && open.add(name)) {
      for (AnnotationMirror inner : mirror.getAnnotationType().asElement().getAnnotationMirrors()) {
        if (!AnnotationReader.nameOf(inner).equals(MARK)) {
          add(inner, written, open, uses);
        }
      }
      open.remove(name);
    }
  }

  private static boolean isJackson(String name) {
    return name.startsWith("com.fasterxml.jackson.") || name.startsWith("tools.jackson.");
  }

  private Bundles() {}
}
