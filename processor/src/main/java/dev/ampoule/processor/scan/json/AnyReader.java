package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.AnyGetter;
import dev.ampoule.processor.model.json.AnySetter;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.JsonType.Entries;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @JsonAnyGetter} and {@code @JsonAnySetter}. */
final class AnyReader {

  private static final TypeRef STRING = TypeRef.of("java.lang", "String");
  private static final TypeRef MAP = TypeRef.of("java.util", "Map");
  private static final TypeRef VALUE = TypeRef.of("dev.ampoule.json", "JsonValue");
  private static final String OBJECT = "dev.ampoule.json.JsonObject";

  private final Questions questions;
  private final Members members;
  private final UseReader uses;
  private final InclusionReader inclusions;
  private final IdleAnnotations idle;
  private final FormatReader formats;
  private final TypeReader types;

  AnyReader(Questions questions, UseReader uses) {
    this.questions = questions;
    this.members = new Members(questions);
    this.uses = uses;
    this.inclusions = new InclusionReader(questions);
    this.idle = new IdleAnnotations(uses);
    this.formats = new FormatReader(questions);
    this.types = new TypeReader(questions);
  }

  /** What gives further properties, and where; null if nothing does. */
  @Nullable AnyPlace getter(TypeElement type, Mentions mentions, Findings findings) {
    List<Part> methods = methods(type).filter(p -> p.is(Jackson.ANY_GETTER, findings)).toList();
    List<Part> fields =
        members.fields(type).stream().filter(p -> p.is(Jackson.ANY_GETTER, findings)).toList();
    Part part = only(type, methods.isEmpty() ? fields : methods, Jackson.ANY_GETTER, findings);
    if (part == null) {
      return null;
    }
    Values values =
        part.usable()
            ? values(part, given(part), overlay(type, part, findings), mentions, findings)
            : null;
    if (values == null) {
      reportUseless(part, Jackson.ANY_GETTER, findings);
      return null;
    }
    String property = property(type, part);
    String explicit = part.explicitName(findings);
    AnyGetter getter =
        new AnyGetter(
            part.accessor(questions),
            property.isEmpty() ? part.name() : property,
            values.map(),
            values.dynamic(),
            inclusions.ofOthers(type, part.find(Jackson.INCLUDE, findings), findings),
            0);
    return new AnyPlace(
        getter,
        explicit.isEmpty() ? property : explicit,
        part.find(Jackson.PROPERTY, findings),
        part.ref());
  }

  /** The property whose field or getter it looks like; empty if it looks like none. */
  private static String property(TypeElement type, Part part) {
    return part.element() instanceof ExecutableElement method
            && type.getRecordComponents().stream()
                .noneMatch(c -> c.getSimpleName().contentEquals(part.name()))
        ? BeanNames.ofGetter(method, method.getReturnType()).orElse("")
        : part.name();
  }

  /** What takes further properties: of the creator, a method or a field, in this order. */
  @Nullable AnySetter setter(
      TypeElement type, @Nullable Creator creator, Mentions mentions, Findings findings) {
    List<Part> parameters =
        creator == null
            ? List.of()
            : creator.parameters().stream().filter(p -> takesAll(type, p, findings)).toList();
    List<Part> methods = methods(type).filter(p -> p.is(Jackson.ANY_SETTER, findings)).toList();
    List<Part> takers = methods.stream().filter(p -> taken(p) != null).toList();
    List<Part> fields =
        members.fields(type).stream().filter(p -> p.is(Jackson.ANY_SETTER, findings)).toList();
    Part part =
        Stream.of(parameters, takers, fields, methods)
            .filter(found -> !found.isEmpty())
            .findFirst()
            .map(found -> only(type, found, Jackson.ANY_SETTER, findings))
            .orElse(null);
    if (part == null) {
      return null;
    }
    AnySetter setter =
        part.usable()
            ? setter(part, creator, overlay(type, part, findings), mentions, findings)
            : null;
    if (setter == null) {
      reportUseless(part, Jackson.ANY_SETTER, findings);
    }
    return setter;
  }

  /** What the member lays over its values; of a record, its component says it. */
  private Overlay overlay(TypeElement type, Part part, Findings findings) {
    Overlay own = Overlay.of(part, findings);
    boolean component = !type.getRecordComponents().isEmpty();
    boolean parameter = part.kind() == Part.Kind.PARAMETER;
    if (!component && (!parameter || !own.isEmpty())) {
      return own;
    }
    return members.fields(type).stream()
        .filter(f -> f.name().equals(part.name()))
        .findFirst()
        .map(f -> Overlay.of(f, findings))
        .filter(o -> parameter || !o.isEmpty())
        .orElse(parameter ? Overlay.NONE : own);
  }

  /** Whether a parameter of the creator takes further properties; a component says it for it. */
  boolean takesAll(TypeElement type, Part parameter, Findings findings) {
    boolean component =
        type.getRecordComponents().stream()
            .anyMatch(c -> c.getSimpleName().contentEquals(parameter.name()));
    return parameter.is(Jackson.ANY_SETTER, findings)
        || (component
            && members.fields(type).stream()
                .filter(f -> f.name().equals(parameter.name()))
                .anyMatch(f -> f.is(Jackson.ANY_SETTER, findings)));
  }

  private @Nullable AnySetter setter(
      Part part, @Nullable Creator creator, Overlay overlay, Mentions mentions, Findings findings) {
    if (part.element() instanceof ExecutableElement) {
      TypeMirror value = taken(part);
      if (value == null) {
        return null;
      }
      TypeRef ref = types.read(value, part.ref(), findings);
      idle.report(overlay, value, ref, part.name(), findings);
      JsonType read =
          formats.read(
              uses.read(value, ref, overlay, mentions), overlay.find(Jackson.FORMAT), findings);
      Target target = new Target.Setter(part.name(), part.thrown(questions));
      return new AnySetter(target, part.name(), map(read, Entries.ALL), false, false);
    }
    Values values = values(part, part.type(), overlay, mentions, findings);
    if (values == null) {
      return null;
    }
    if (part.kind() == Part.Kind.PARAMETER && creator != null) {
      Target target = new Target.Argument(creator.parameters().indexOf(part));
      String name = creator.names().get(creator.parameters().indexOf(part));
      return values.made()
          ? new AnySetter(target, name, values.map(), values.dynamic(), false)
          : null;
    }
    boolean settable = values.made() && !part.isFinal();
    return values.dynamic() && !settable
        ? null
        : new AnySetter(
            new Target.Field(part.name()), part.name(), values.map(), values.dynamic(), settable);
  }

  /**
   * A type that holds properties.
   *
   * @param map the names and values
   * @param dynamic whether it is a {@code JsonObject}
   * @param made whether the reader can make one
   */
  private record Values(JsonType.Mapped map, boolean dynamic, boolean made) {}

  private @Nullable Values values(
      Part part, @Nullable TypeMirror type, Overlay overlay, Mentions mentions, Findings findings) {
    if (type == null) {
      return null;
    }
    TypeRef ref = types.read(type, part.ref(), findings);
    if (ref.is(OBJECT) || (part.kind() != Part.Kind.GETTER && ref.equals(VALUE))) {
      JsonType.Mapped map = map(new JsonType.Dynamic(VALUE), overlay.entries(true));
      return new Values(formatted(map, overlay, findings), true, true);
    }
    DeclaredType map = questions.asSuper(type, "java.util.Map");
    if (map == null || map.getTypeArguments().size() != 2) {
      return null;
    }
    if (uses.read(type, ref, overlay, mentions) instanceof JsonType.Mapped made) {
      return new Values(formatted(made, overlay, findings), false, true);
    }
    // a map of the user's own: what it holds is known, and how to make it is not
    JsonType read = uses.read(map, types.read(map, part.ref(), findings), overlay, mentions);
    return read instanceof JsonType.Mapped known
        ? new Values(formatted(known, overlay, findings), false, false)
        : null;
  }

  private JsonType.Mapped formatted(JsonType.Mapped map, Overlay overlay, Findings findings) {
    return (JsonType.Mapped) formats.read(map, overlay.find(Jackson.FORMAT), findings);
  }

  private static JsonType.Mapped map(JsonType value, Entries entries) {
    return new JsonType.Mapped(
        new TypeRef(
            MAP.kind(),
            MAP.packageName(),
            MAP.simpleNames(),
            List.of(STRING, value.type()),
            null,
            false),
        "java.util.LinkedHashMap",
        false,
        new JsonType.Text(STRING),
        value,
        entries);
  }

  private Stream<Part> methods(TypeElement type) {
    return members.methods(type).stream()
        .map(
            found ->
                members.method(
                    type, Part.Kind.GETTER, found, members.typeOf(type, found.method())));
  }

  private static @Nullable TypeMirror given(Part part) {
    if (!(part.type() instanceof ExecutableType method)) {
      return part.type();
    }
    return method.getParameterTypes().isEmpty() ? method.getReturnType() : null;
  }

  /** The type of the values that a method takes, which has the name as its first parameter. */
  private @Nullable TypeMirror taken(Part method) {
    List<? extends TypeMirror> parameters = ((ExecutableType) method.type()).getParameterTypes();
    boolean fits =
        parameters.size() == 2
            && questions
                .types()
                .isAssignable(
                    questions.elements().getTypeElement("java.lang.String").asType(),
                    parameters.getFirst());
    return fits ? parameters.getLast() : null;
  }

  private static @Nullable Part only(
      TypeElement type, List<Part> found, String annotation, Findings findings) {
    if (found.size() > 1) {
      findings
          .diagnostics()
          .report(
              Code.JACKSON_ANNOTATION,
              "@%s stands on \"%s\" and \"%s\" of %s.",
              simple(annotation),
              found.get(0).name(),
              found.get(1).name(),
              type.getSimpleName())
          .why("further properties have one place.")
          .fix("keep one.")
          .at(found.get(1).find(annotation, findings).orElseThrow().ref());
    }
    return found.isEmpty() ? null : found.getFirst();
  }

  private static void reportUseless(Part part, String annotation, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JACKSON_ANNOTATION,
            "@%s stands on \"%s\", which cannot serve it.",
            simple(annotation),
            part.name())
        .why(
            "further properties are kept in a Map<String, …> or JsonObject, or given to a method"
                + " (String, …).")
        .fix("put it on such a member, which is not private.")
        .at(part.find(annotation, findings).map(AnnotationReader::ref).orElse(part.ref()));
  }

  private static String simple(String annotation) {
    return annotation.substring(annotation.lastIndexOf('.') + 1);
  }
}
