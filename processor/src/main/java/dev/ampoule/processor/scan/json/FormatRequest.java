package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.JsonType.Single;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code @JsonFormat} asks for. Whoever honours something of it takes it here: what nobody
 * has taken in the end changes nothing, and is refused.
 */
final class FormatRequest {

  private static final Set<String> NATURAL = Set.of("", "ANY", "NATURAL");
  private static final Set<String> NUMBERS = Set.of("NUMBER", "NUMBER_INT", "NUMBER_FLOAT");

  /** What stands for an attribute that is not set. */
  private static final String DEFAULT = "##default";

  private static final String NO_SUCH_FORM =
      "its values have no such form, and databind ignores it.";

  private final AnnotationReader annotation;
  private final Set<String> taken = new HashSet<>();
  private @Nullable Refusal refusal;
  private boolean passed;

  FormatRequest(AnnotationReader annotation) {
    this.annotation = annotation;
  }

  /**
   * Something that is not honoured.
   *
   * @param attribute the attribute that it is about
   * @param shown the same with its value, as it is shown
   * @param why why not, as a sentence
   */
  private record Refusal(String attribute, String shown, String why) {}

  String shape() {
    return annotation.constant("shape");
  }

  /** Whether the shape is left to the type. */
  boolean isNatural() {
    return NATURAL.contains(shape());
  }

  /** Whether the shape is that of a type that is a string anyway. */
  boolean isText() {
    return isNatural() || is("SCALAR", "STRING");
  }

  boolean isNumber() {
    return NUMBERS.contains(shape());
  }

  /** Whether the shape is one of these. */
  boolean is(String... shapes) {
    return Set.of(shapes).contains(shape());
  }

  /** The pattern, which is honoured; null if there is none. */
  @Nullable String pattern() {
    return text("pattern");
  }

  /** The time zone, which is honoured; null if there is none. */
  @Nullable String timezone() {
    return text("timezone");
  }

  /** The language, which is honoured; null if there is none. */
  @Nullable String locale() {
    return text("locale");
  }

  private @Nullable String text(String attribute) {
    taken.add(attribute);
    return isSet(attribute) ? annotation.string(attribute) : null;
  }

  private boolean isSet(String attribute) {
    String text = annotation.string(attribute);
    return annotation.has(attribute) && !text.isEmpty() && !text.equals(DEFAULT);
  }

  /** Whether {@code lenient = FALSE} is said, which is honoured; TRUE never is. */
  boolean strict() {
    boolean strict = annotation.constant("lenient").equals("FALSE");
    if (strict) {
      taken.add("lenient");
    }
    return strict;
  }

  /** What is said of a feature, which is honoured; null if nothing is. */
  @Nullable Boolean feature(String feature) {
    taken.add(feature);
    if (annotation.constants("without").contains(feature)) {
      return false;
    }
    return annotation.constants("with").contains(feature) ? true : null;
  }

  /** Whether the entries of maps are sorted, as an overlay honours it; null if nothing is said. */
  @Nullable Boolean sortsEntries() {
    return feature("WRITE_SORTED_MAP_ENTRIES");
  }

  /** Where one element stands without an array, which is honoured. */
  Single single() {
    return new Single(
        Objects.equals(feature("ACCEPT_SINGLE_VALUE_AS_ARRAY"), true),
        Objects.equals(feature("WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED"), true));
  }

  /** Notes that the shape is not honoured; null, for no type. */
  @Nullable JsonType refuseShape() {
    return refuse("shape", "shape = " + shape(), NO_SUCH_FORM);
  }

  /** Notes that an attribute is not honoured; null, for no type. */
  @Nullable JsonType refuse(String attribute, String shown, String why) {
    if (refusal == null) {
      refusal = new Refusal(attribute, shown, why);
    }
    return null;
  }

  /** Leaves it to another type, whose codec is read with it. */
  void pass() {
    passed = true;
  }

  /** Forgets what was refused of it. */
  void retract() {
    refusal = null;
  }

  /** What is not honoured: what was refused, or else what nobody has taken. */
  private List<Refusal> refusals() {
    if (passed) {
      return List.of();
    }
    if (refusal != null) {
      return List.of(refusal);
    }
    List<Refusal> refusals = new ArrayList<>();
    for (String attribute : List.of("pattern", "timezone", "locale")) {
      if (isSet(attribute) && !taken.contains(attribute)) {
        refusals.add(new Refusal(attribute, attribute, NO_SUCH_FORM));
      }
    }
    String lenient = annotation.constant("lenient");
    if (!lenient.isEmpty() && !lenient.equals("DEFAULT") && !taken.contains("lenient")) {
      String why = lenient.equals("TRUE") ? "reading is strict: nothing is coerced." : NO_SUCH_FORM;
      refusals.add(new Refusal("lenient", "lenient = " + lenient, why));
    }
    for (String attribute : List.of("with", "without")) {
      annotation.constants(attribute).stream()
          .filter(Predicate.not(taken::contains))
          .map(f -> new Refusal(attribute, attribute + " = " + f, "it changes nothing here."))
          .forEach(refusals::add);
    }
    return refusals;
  }

  /** Reports what is not honoured for values of a type. */
  void report(Object type, Findings findings) {
    for (Refusal refusal : refusals()) {
      findings
          .diagnostics()
          .report(
              Code.JACKSON_ANNOTATION,
              "@JsonFormat(%s) is not honoured for %s.",
              refusal.shown(),
              type)
          .why("%s", refusal.why())
          .fix("remove it, or implement JsonCodec for the type in a class of \"uses\".")
          .at(annotation.ref().attribute(refusal.attribute()));
    }
  }

  /** Whether there is a pattern at all. */
  boolean hasPattern() {
    return isSet("pattern");
  }
}
