package dev.ampoule.processor.scan.json;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.Inclusion;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Turns what was collected of a property into its model. */
final class PropertyReader {

  private final Questions questions;
  private final UseReader uses;
  private final IdleAnnotations idle;
  private final TypeReader types;
  private final ExternalReader externals;
  private final InclusionReader inclusions;
  private final FormatReader formats;

  PropertyReader(Questions questions, Unions unions, UseReader uses) {
    this.questions = questions;
    this.uses = uses;
    this.idle = new IdleAnnotations(uses);
    this.types = new TypeReader(questions);
    this.inclusions = new InclusionReader(questions);
    this.formats = new FormatReader(questions);
    this.externals = new ExternalReader(questions, unions, uses);
  }

  /**
   * Reads a property.
   *
   * @param draft what was collected
   * @param name its name in JSON
   * @param ofClass when the class says that properties are written
   */
  PropertyModel read(
      TypeElement owner,
      Draft draft,
      String name,
      InclusionReader.OfClass ofClass,
      Mentions mentions,
      Findings findings) {
    String access =
        draft.find(Jackson.PROPERTY, findings).map(a -> a.constant("access")).orElse("AUTO");
    Part given = access.equals("WRITE_ONLY") ? null : given(draft);
    Part taken = access.equals("READ_ONLY") ? null : taken(draft);
    Part typed =
        taken != null ? taken : given != null ? given : draft.parts().findFirst().orElseThrow();
    SourceRef ref = ref(owner, draft);
    TypeRef type = types.read(typed.type(), ref, findings);
    if (draft.nullable() && type.kind() != TypeRef.Kind.PRIMITIVE) {
      type = type.asNullable();
    }
    if (given != null && taken != null && !isSame(given, taken)) {
      reportTypes(name, given, taken, ref, findings);
    }
    Overlay whole = Overlay.of(draft, findings);
    Overlay overlay = isUnwrapped(draft, findings) ? Overlay.NONE : whole;
    boolean external = Typing.isExternal(overlay);
    JsonType json =
        external
            ? externals.read(typed.type(), type, overlay, mentions, findings)
            : uses.read(typed.type(), type, overlay, mentions);
    Typing.check(draft, json, findings);
    idle.report(
        external || overlay.isEmpty() ? whole.untyped() : whole,
        typed.type(),
        type,
        draft.javaName(),
        findings);
    json = formatted(json, draft, findings);
    String defaultValue =
        draft
            .find(DefaultValue.class.getName(), findings)
            .map(a -> a.stringOrNull("value"))
            .orElse(null);
    Inclusion inclusion =
        inclusions.of(ofClass, draft.find(Jackson.INCLUDE, findings), json, findings);
    return new PropertyModel(
        name,
        draft.javaName(),
        draft.aliases(findings),
        json,
        given == null ? null : given.accessor(questions),
        taken == null ? null : target(taken, draft),
        taken != null && isRequired(draft, json, defaultValue, taken, inclusion, findings),
        defaultValue,
        inclusion,
        null,
        ref);
  }

  /** Where a property is declared: a record's component, or else what counts most. */
  static SourceRef ref(TypeElement owner, Draft draft) {
    Part field = draft.part(Part.Kind.FIELD);
    return !owner.getRecordComponents().isEmpty() && field != null
        ? field.ref()
        : draft.parts().findFirst().orElseThrow().ref();
  }

  private JsonType formatted(JsonType json, Draft draft, Findings findings) {
    if (!isUnwrapped(draft, findings)) {
      return formats.read(json, draft, findings);
    }
    draft
        .find(Jackson.FORMAT, findings)
        .ifPresent(
            format ->
                FormatReader.refuse(
                    format,
                    draft.javaName(),
                    "an unwrapped object has no form of its own, and databind ignores it.",
                    findings));
    return json;
  }

  private static boolean isUnwrapped(Draft draft, Findings findings) {
    return draft.find(Jackson.UNWRAPPED, findings).filter(a -> a.bool("enabled")).isPresent();
  }

  private static @Nullable Part given(Draft draft) {
    Part getter = draft.part(Part.Kind.GETTER);
    if (getter != null && getter.usable()) {
      return getter;
    }
    Part field = draft.part(Part.Kind.FIELD);
    return field != null && field.usable() && (field.visible() || field.explicit()) ? field : null;
  }

  private static @Nullable Part taken(Draft draft) {
    Part parameter = draft.part(Part.Kind.PARAMETER);
    if (parameter != null) {
      return parameter;
    }
    Part setter = draft.part(Part.Kind.SETTER);
    if (setter != null && setter.usable()) {
      return setter;
    }
    Part field = draft.part(Part.Kind.FIELD);
    return field != null && field.usable() && !field.isFinal() ? field : null;
  }

  private Target target(Part part, Draft draft) {
    return switch (part.kind()) {
      case PARAMETER -> new Target.Argument(draft.argument());
      case FIELD -> new Target.Field(part.name());
      case GETTER, SETTER -> new Target.Setter(part.name(), part.thrown(questions));
    };
  }

  /**
   * Whether it is a problem when the property is missing. Zero that the writer leaves away is no
   * such problem.
   */
  private static boolean isRequired(
      Draft draft,
      JsonType json,
      @Nullable String defaultValue,
      Part taken,
      Inclusion inclusion,
      Findings findings) {
    AnnotationReader property = draft.find(Jackson.PROPERTY, findings).orElse(null);
    if (property != null
        && (property.bool("required") || property.constant("isRequired").equals("TRUE"))) {
      return true;
    }
    boolean optional = property != null && property.constant("isRequired").equals("FALSE");
    boolean left =
        taken.type().getKind().isPrimitive() && inclusion.value() == Inclusion.Fixed.NON_DEFAULT;
    return taken.kind() == Part.Kind.PARAMETER
        && !optional
        && !left
        && !draft.nullable()
        && !(json instanceof JsonType.Maybe)
        && defaultValue == null;
  }

  private boolean isSame(Part given, Part taken) {
    return questions.types().isSameType(given.type(), taken.type());
  }

  private void reportTypes(String name, Part given, Part taken, SourceRef ref, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_PROPERTY_TYPE,
            "Property \"%s\" is written as %s and read as %s.",
            name,
            types.read(given.type(), ref, new Findings()),
            types.read(taken.type(), ref, new Findings()))
        .why("a property has one type, so that what is written can be read again.")
        .fix("give \"%s\" and \"%s\" the same type.", given.name(), taken.name())
        .at(given.ref());
  }
}
