package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.Inclusion;
import dev.ampoule.processor.model.json.Inclusion.Changed;
import dev.ampoule.processor.model.json.Inclusion.Fixed;
import dev.ampoule.processor.model.json.Inclusion.Rule;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.Thrown;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads {@code @JsonInclude}; what a property says is laid over what its class does. */
final class InclusionReader {

  private static final String NON_DEFAULT = "NON_DEFAULT";

  private final Questions questions;
  private final Members members;
  private final FilterReader filters;

  InclusionReader(Questions questions) {
    this.questions = questions;
    this.members = new Members(questions);
    this.filters = new FilterReader(questions);
  }

  /**
   * What holds for properties that say nothing.
   *
   * @param type the class
   * @param value the name of the constant for the property
   * @param content the name of the constant for the values in it
   * @param valueFilter the rule that {@code CUSTOM} stands for
   * @param contentFilter the rule that {@code CUSTOM} stands for
   * @param defaults the rule that {@code NON_DEFAULT} stands for: that of the class; null if it
   *     means the default of the property's type
   */
  record OfClass(
      TypeElement type,
      String value,
      String content,
      Rule valueFilter,
      Rule contentFilter,
      @Nullable Changed defaults) {}

  /** What the annotation of a class, or one above it, says about its properties. */
  OfClass ofClass(TypeElement type, Optional<AnnotationReader> annotation, Findings findings) {
    OfClass nothing = nothing(type);
    OfClass said = annotation.map(a -> over(nothing, a, findings)).orElse(nothing);
    Changed defaults =
        said.value().equals(NON_DEFAULT)
            ? defaults(type, annotation.orElseThrow(), findings)
            : null;
    return new OfClass(
        type, said.value(), said.content(), said.valueFilter(), said.contentFilter(), defaults);
  }

  /** When a property is written. */
  Inclusion of(
      OfClass owner, Optional<AnnotationReader> annotation, JsonType type, Findings findings) {
    OfClass said = annotation.map(a -> over(owner, a, findings)).orElse(owner);
    Rule value =
        switch (said.value()) {
          case "CUSTOM" -> said.valueFilter();
          case NON_DEFAULT -> said.defaults() == null ? ofType(owner, type) : said.defaults();
          default -> fixed(said.value());
        };
    return new Inclusion(value, content(said));
  }

  /** Which values an any-getter gives: what stands on it says so, and not the class. */
  Rule ofOthers(TypeElement type, Optional<AnnotationReader> annotation, Findings findings) {
    return annotation.map(a -> content(over(nothing(type), a, findings))).orElse(Fixed.ALWAYS);
  }

  private static OfClass nothing(TypeElement type) {
    return new OfClass(type, "ALWAYS", "ALWAYS", Fixed.ALWAYS, Fixed.NON_NULL, null);
  }

  private static Rule content(OfClass said) {
    return said.content().equals("CUSTOM") ? said.contentFilter() : fixed(said.content());
  }

  private static Fixed fixed(String constant) {
    try {
      return Fixed.valueOf(constant);
    } catch (IllegalArgumentException e) {
      return Fixed.ALWAYS; // it does not compile, which javac says
    }
  }

  /** As databind lays one annotation over another: the filters are those of the upper one. */
  private OfClass over(OfClass owner, AnnotationReader annotation, Findings findings) {
    String value = annotation.constant("value");
    String content = annotation.constant("content");
    boolean says =
        !value.equals("USE_DEFAULTS")
            || !content.equals("USE_DEFAULTS")
            || annotation.has("valueFilter")
            || annotation.has("contentFilter");
    if (!says) {
      return owner;
    }
    String ofValue = value.equals("USE_DEFAULTS") ? owner.value() : value;
    String ofContent = content.equals("USE_DEFAULTS") ? owner.content() : content;
    return new OfClass(
        owner.type(),
        ofValue,
        ofContent,
        ofValue.equals("CUSTOM")
            ? filters.read(owner.type(), annotation, "valueFilter", Fixed.ALWAYS, findings)
            : Fixed.ALWAYS,
        ofContent.equals("CUSTOM")
            ? filters.read(owner.type(), annotation, "contentFilter", Fixed.NON_NULL, findings)
            : Fixed.NON_NULL,
        owner.defaults());
  }

  /** The default of a type; where it has none, databind takes what is empty, but not in records. */
  private static Rule ofType(OfClass owner, JsonType type) {
    boolean empty =
        owner.type().getKind() != ElementKind.RECORD && !owner.value().equals(NON_DEFAULT);
    JsonType usual = type instanceof JsonType.Formatted formatted ? formatted.usual() : type;
    return empty && !(usual instanceof JsonType.Primitive) ? Fixed.NON_EMPTY : Fixed.NON_DEFAULT;
  }

  /**
   * Compares with an object that is made by the constructor without parameters, if there is one.
   */
  private @Nullable Changed defaults(
      TypeElement type, AnnotationReader annotation, Findings findings) {
    ExecutableElement constructor =
        FilterReader.constructor(type).filter(c -> !isIgnored(type, c, findings)).orElse(null);
    if (constructor == null || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return null;
    }
    if (!members.isUsable(constructor, type)) {
      findings
          .diagnostics()
          .report(
              Code.JACKSON_ANNOTATION,
              "@JsonInclude(NON_DEFAULT) is not honoured on the class %s.",
              type.getSimpleName())
          .why(
              "the codec compares with what its constructor without parameters leaves, and that"
                  + " one is not accessible.")
          .fix(
              "make the constructor package-private or public, or put the annotation on the"
                  + " properties, where it means the default of their types.")
          .at(annotation.ref());
      return null;
    }
    boolean implicit = questions.elements().getOrigin(constructor) == Elements.Origin.MANDATED;
    return new Changed(implicit ? Thrown.NOTHING : questions.thrown(constructor));
  }

  private boolean isIgnored(TypeElement type, ExecutableElement constructor, Findings findings) {
    return AnnotationReader.all(
            constructor, Jackson.IGNORE, new Hierarchy(questions).ref(type), findings)
        .stream()
        .anyMatch(a -> a.bool("value"));
  }
}
