package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.Creation;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonClass.MixedModel;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.model.json.JsonClass.ValueModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import dev.ampoule.processor.scan.json.Creator.Choice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads a declared type that has a codec of its own. */
final class ClassReader {

  private final Questions questions;
  private final Unions unions;
  private final UseReader uses;
  private final IdleAnnotations idle;
  private final FormatReader formats;
  private final ValueFormats valueFormats;
  private final TypeReader types;
  private final CodecNames codecs;
  private final Members members;
  private final Hierarchy hierarchy;
  private final CreatorReader creators;
  private final ObjectReader objects;
  private final UnionReader unionReader;
  private final JacksonReader jackson;

  ClassReader(Questions questions, Unions unions, UseReader uses) {
    this.questions = questions;
    this.unions = unions;
    this.uses = uses;
    this.idle = new IdleAnnotations(uses);
    this.formats = new FormatReader(questions);
    this.valueFormats = new ValueFormats(questions);
    this.types = new TypeReader(questions);
    this.codecs = new CodecNames(questions);
    this.members = new Members(questions);
    this.hierarchy = new Hierarchy(questions);
    this.creators = new CreatorReader(questions);
    this.objects = new ObjectReader(questions, unions, uses, this::unwrapped);
    this.unionReader = new UnionReader(questions, unions, uses, this::properties);
    this.jackson = new JacksonReader(questions);
  }

  /** Reads the type for one of its codecs; what it mentions is to be read too. */
  JsonClass read(
      TypeElement type, String change, Overlay overlay, Mentions mentions, Findings findings) {
    hierarchy.up(type).forEach(t -> jackson.read(t, findings));
    SourceRef ref = hierarchy.ref(type);
    TypeRef declared = types.readDeclaration(type, ref, findings);
    CodecRef codec = codecs.of(type, change);
    Part value = value(type, findings);
    if (type.getKind() == ElementKind.ENUM && value == null) {
      JsonClass names =
          new EnumReader()
              .read(
                  type,
                  declared,
                  codec,
                  overlay,
                  unions.over(overlay).tag(type, findings),
                  ref,
                  findings);
      Choice choice = creators.ofEnum(type, findings);
      return choice.creator() == null
          ? names
          : new MixedModel(
              names, delegate(type, declared, codec, overlay, null, choice, mentions, findings));
    }
    if (value == null && overlay.union().isEmpty() && unions.over(overlay).isUnion(type)) {
      JsonClass own =
          type.getModifiers().contains(Modifier.ABSTRACT)
              ? null
              : alone(type, declared, codec, overlay, null, mentions, findings);
      return unionReader.read(type, declared, codec, overlay, own, mentions, findings);
    }
    return alone(type, declared, codec, overlay, value, mentions, findings);
  }

  /** Reads the type as one whose values are of this class, and of none that extends it. */
  private JsonClass alone(
      TypeElement type,
      TypeRef declared,
      CodecRef codec,
      Overlay overlay,
      @Nullable Part value,
      Mentions mentions,
      Findings findings) {
    Choice choice =
        type.getKind() == ElementKind.ENUM
            ? creators.ofEnum(type, findings)
            : creators.read(type, value, findings);
    Creator creator = choice.creator();
    boolean delegating = creator != null && creator.delegating();
    if (value != null) {
      refuseFormats(type, Values.passFormats(type) ? Overlay.NONE : overlay, findings);
      return delegate(type, declared, codec, overlay, value, choice, mentions, findings);
    }
    if (!delegating && choice.beside() == null) {
      return ObjectFormats.of(
          objects.read(type, declared, codec, overlay, choice, mentions, findings),
          hierarchy.find(type, Jackson.FORMAT, findings).orElse(null),
          overlay.find(Jackson.FORMAT).orElse(null),
          findings);
    }
    refuseFormats(type, overlay, findings);
    Choice whole = delegating ? choice : new Choice(choice.beside(), "");
    ValueModel taken = delegate(type, declared, codec, overlay, null, whole, mentions, findings);
    boolean objectsToo = leavesObjects(taken);
    Choice parts = delegating ? creators.ofObjects(type) : choice;
    ObjectModel written =
        objects.read(
            type,
            declared,
            codec,
            overlay,
            objectsToo ? parts : new Choice(null, parts.obstacle()),
            mentions,
            findings);
    boolean empty =
        written.anyGetter() == null
            && written.properties().stream().allMatch(p -> p.accessor() == null);
    return empty && delegating ? taken : new MixedModel(written, taken);
  }

  private void refuseFormats(TypeElement type, Overlay overlay, Findings findings) {
    Stream.concat(
            hierarchy.find(type, Jackson.FORMAT, findings).stream(),
            overlay.find(Jackson.FORMAT).stream())
        .forEach(format -> ObjectFormats.refuse(type.getSimpleName().toString(), format, findings));
  }

  /** Reads the type of a property that its own properties stand in the place of. */
  private JsonClass unwrapped(
      TypeElement type, Overlay overlay, Mentions mentions, Findings findings) {
    return read(type, "", overlay, mentions, findings);
  }

  /** The names of a class' properties; what is wrong with them is said when it is read. */
  private Map<String, List<String>> properties(TypeElement type) {
    Findings unused = new Findings();
    return objects.names(type, creators.read(type, null, unused).creator(), unused);
  }

  private ValueModel delegate(
      TypeElement type,
      TypeRef declared,
      CodecRef codec,
      Overlay overlay,
      @Nullable Part value,
      Choice choice,
      Mentions mentions,
      Findings findings) {
    Creator creator = choice.creator();
    Creator delegating = creator != null && creator.delegating() ? creator : null;
    if (delegating != null) {
      Typing.refuse(delegating.parameters().getFirst(), findings);
    }
    Part part = value != null ? value : Objects.requireNonNull(creator).parameters().getFirst();
    TypeRef ref = types.read(part.type(), part.ref(), findings);
    TypeRef use = part.nullable() ? ref.asNullable() : ref;
    JsonType taken =
        delegating == null
            ? taken(part, Overlay.NONE, mentions, findings)
            : taken(
                delegating.parameters().getFirst(),
                format(type, delegating.parameters().getFirst(), findings),
                mentions,
                findings);
    // as databind has it, what is laid over the type counts in writing only
    Overlay own = value == null ? Overlay.NONE : laidOver(type, value, findings);
    own.find(Jackson.FORMAT)
        .ifPresent(
            format ->
                FormatReader.refuse(
                    format,
                    part.name(),
                    "databind does not write what @JsonValue gives in another form.",
                    findings));
    idle.report(own, part.type(), use, part.name(), findings);
    JsonType given =
        value == null
            ? taken
            : formats.read(
                uses.read(part.type(), use, overlay.untyped().over(own), mentions),
                overlay.find(Jackson.FORMAT),
                findings);
    if (value != null && delegating != null) {
      AnnotationReader laid = overlay.find(Jackson.FORMAT).orElse(null);
      taken = laid == null ? taken : valueFormats.taken(type, given, taken, laid, findings);
    }
    boolean isEnum = type.getKind() == ElementKind.ENUM;
    String obstacle =
        delegating != null || isEnum || !choice.obstacle().isEmpty()
            ? choice.obstacle()
            : "%s is written as %s and read as an object.".formatted(type.getSimpleName(), ref);
    return new ValueModel(
        declared,
        codec,
        given,
        value == null ? null : value.accessor(questions),
        delegating == null
            ? null
            : new Creation(delegating.factory(), List.of(taken), delegating.thrown()),
        isEnum && delegating == null ? constants(type) : List.of(),
        obstacle,
        tag(type, overlay, value, findings),
        hierarchy.ref(type));
  }

  /** Whether a creator of one value takes no JSON object, so that one has properties. */
  private static boolean leavesObjects(ValueModel taken) {
    Creation creation = taken.creation();
    return creation != null
        && switch (creation.parameters().getFirst()) {
          case JsonType.Mapped _,
              JsonType.Coded _,
              JsonType.Custom _,
              JsonType.Dynamic _,
              JsonType.Variable _ ->
              false;
          default -> true;
        };
  }

  private JsonType taken(Part part, Overlay format, Mentions mentions, Findings findings) {
    TypeRef ref = types.read(part.type(), part.ref(), findings);
    TypeRef use = part.nullable() ? ref.asNullable() : ref;
    JsonType type = uses.read(part.type(), use, format, mentions);
    return formats.read(type, format.find(Jackson.FORMAT), findings);
  }

  /** The format of what a creator takes. */
  private Overlay format(TypeElement type, Part parameter, Findings findings) {
    return parameter.find(Jackson.FORMAT, findings).isEmpty()
        ? Overlay.NONE
        : laidOver(type, parameter, findings).only(Jackson.FORMAT);
  }

  /** The wrapper around a value, if it has one. */
  private @Nullable Tag tag(
      TypeElement type, Overlay overlay, @Nullable Part value, Findings findings) {
    Unions laid = unions.over(overlay);
    Tag tag = laid.tag(type, findings);
    if (tag == null || tag.form().wraps()) {
      return tag;
    }
    if (value == null
        && laid.discriminator(type, new Findings()).filter(d -> d.info() != null).isPresent()) {
      findings
          .diagnostics()
          .report(Code.JSON_UNION, "%s is read as one value.", type.getSimpleName())
          .why("its name is a property of an object, which its creator does not look at.")
          .fix("let the creator take properties, or wrap it with WRAPPER_OBJECT or WRAPPER_ARRAY.")
          .at(hierarchy.ref(type));
    }
    return null;
  }

  /**
   * What the member lays over its value; a record's method only repeats what its component says.
   */
  private Overlay laidOver(TypeElement type, Part value, Findings findings) {
    return members.fields(type).stream()
        .filter(f -> type.getKind() == ElementKind.RECORD && f.name().equals(value.name()))
        .map(f -> Overlay.of(f, findings))
        .filter(o -> !o.isEmpty())
        .findFirst()
        .orElseGet(() -> Overlay.of(value, findings));
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
        .map(e -> e.getSimpleName().toString())
        .toList();
  }

  /** What {@code @JsonValue} stands on; a record's component means its accessor. */
  private @Nullable Part value(TypeElement type, Findings findings) {
    Stream<Part> methods =
        members.methods(type).stream()
            .filter(found -> found.method().getParameters().isEmpty())
            .map(
                found ->
                    members.method(
                        type,
                        Part.Kind.GETTER,
                        found,
                        members.typeOf(type, found.method()).getReturnType()));
    return Stream.concat(methods, members.fields(type).stream())
        .filter(part -> part.find(Jackson.VALUE, findings).map(a -> a.bool("value")).orElse(false))
        .findFirst()
        .orElse(null);
  }
}
