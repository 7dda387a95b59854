package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.AnySetter;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.Creation;
import dev.ampoule.processor.model.json.JsonClass.Form;
import dev.ampoule.processor.model.json.JsonClass.ObjectForm;
import dev.ampoule.processor.model.json.JsonClass.ObjectModel;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.model.json.JsonClass.Unknown;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads a record or class that is a JSON object. */
final class ObjectReader {

  private static final String JSON = "dev.ampoule.annotation.Json";

  private final Hierarchy hierarchy;
  private final Unions unions;
  private final UseReader uses;
  private final TypeReader types;
  private final PropertyCollector collector;
  private final PropertyReader properties;
  private final InclusionReader inclusions;
  private final AnyReader any;
  private final Unwrapper unwrapper;

  ObjectReader(Questions questions, Unions unions, UseReader uses, Unwrapper.Classes classes) {
    this.hierarchy = new Hierarchy(questions);
    this.unions = unions;
    this.uses = uses;
    this.types = new TypeReader(questions);
    this.inclusions = new InclusionReader(questions);
    this.any = new AnyReader(questions, uses);
    this.collector = new PropertyCollector(questions, any);
    this.properties = new PropertyReader(questions, unions, uses);
    this.unwrapper = new Unwrapper(questions, classes);
  }

  /** Reads the class; {@code choice} is what makes its objects. */
  ObjectModel read(
      TypeElement type,
      TypeRef declared,
      CodecRef codec,
      Overlay overlay,
      Creator.Choice choice,
      Mentions mentions,
      Findings findings) {
    Set<String> ignored = new TreeSet<>();
    Map<String, Draft> drafts = named(type, choice.creator(), ignored, findings);
    InclusionReader.OfClass inclusion =
        inclusions.ofClass(type, hierarchy.find(type, Jackson.INCLUDE, findings), findings);
    AnySetter taker = any.setter(type, choice.creator(), mentions, findings);
    List<PropertyModel> read = new ArrayList<>();
    Map<String, Integer> indexes = new HashMap<>();
    Set<String> shown = new TreeSet<>();
    String obstacle = choice.obstacle();
    Ignorals ignorals =
        Ignorals.of(hierarchy.find(type, Jackson.IGNORE_PROPERTIES, findings), overlay);
    for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
      if (ignorals.drops(entry.getKey())) {
        continue;
      }
      Draft draft = entry.getValue();
      PropertyModel property =
          properties.read(type, draft, entry.getKey(), inclusion, mentions, findings);
      read.add(unwrapper.read(type, draft, property, mentions, findings));
      ExternalNames.shown(property, draft, findings).ifPresent(shown::add);
      draft
          .find(Jackson.PROPERTY, findings)
          .filter(a -> a.has("index"))
          .ifPresent(a -> indexes.put(entry.getKey(), a.integer("index")));
      boolean passedOver = isReadOnly(draft, findings) || isOf(taker, read.getLast());
      if (passedOver) {
        ignored.add(entry.getKey());
      }
      if (obstacle.isEmpty()
          && !passedOver
          && !ignorals.unread().contains(entry.getKey())
          && isStuck(draft, read.getLast())) {
        obstacle =
            "property \"%s\" of %s has neither a setter nor a field that the codec can set."
                .formatted(entry.getKey(), type.getSimpleName());
      }
      ObjectModel unwrapped = read.getLast().unwrapped();
      if (obstacle.isEmpty() && unwrapped != null && property.target() != null) {
        obstacle = unwrapped.obstacle();
      }
    }
    read = ExternalNames.placed(ignoring(read, ignorals), shown, ignored, findings);
    ignored.addAll(ignorals.unread());
    read = Aliases.of(type, read, ignored, findings);
    UnwrappedNames.check(type, read, ignored, taker != null, findings);
    Unions laid = unions.over(overlay);
    Tag tag = laid.tag(type, findings);
    boolean visible =
        laid.discriminator(type, findings).filter(Unions.Discriminator::visible).isPresent();
    if (tag != null && tag.form().wraps() && visible) {
      read = VisibleName.shownTo(read, type, tag, findings);
    }
    checkTag(type, tag, visible, read, findings);
    PropertyOrder order = new PropertyOrder(hierarchy.find(type, Jackson.PROPERTY_ORDER, findings));
    List<PropertyModel> sorted = order.sort(read, indexes);
    AnyPlace giver = any.getter(type, mentions, findings);
    return new ObjectModel(
        declared,
        codec,
        sorted,
        obstacle.isEmpty() ? creation(choice.creator(), findings) : null,
        obstacle,
        unknown(type, ignorals, overlay, findings),
        skipped(ignored, read, tag),
        tag,
        giver == null ? null : giver.among(sorted, order, indexes, choice.creator()),
        taker,
        ObjectForm.USUAL,
        hierarchy.ref(type));
  }

  /** The names of the properties in JSON, and the other names of each that are read. */
  Map<String, List<String>> names(TypeElement type, @Nullable Creator creator, Findings findings) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    named(type, creator, new TreeSet<>(), findings)
        .forEach((name, draft) -> names.put(name, draft.aliases(findings)));
    return names;
  }

  /** The properties by their names in JSON. */
  private Map<String, Draft> named(
      TypeElement type, @Nullable Creator creator, Set<String> ignored, Findings findings) {
    Naming naming =
        new Naming(
            AnnotationReader.all(type, JSON, hierarchy.ref(type), findings).stream()
                .map(a -> a.constant("naming"))
                .findFirst()
                .orElse(""));
    Map<String, Draft> named = new LinkedHashMap<>();
    for (Draft draft : collector.collect(type, creator, findings)) {
      if (draft.isEmpty()) {
        continue;
      }
      SourceRef ref = PropertyReader.ref(type, draft);
      Set<String> explicit = draft.explicitNames(findings);
      String name = explicit.isEmpty() ? naming.name(draft.javaName()) : explicit.iterator().next();
      if (draft.dropIgnored(findings)) {
        ignored.add(name);
        continue;
      }
      draft.dropInvisible();
      if (draft.isEmpty()) {
        continue;
      }
      if (name.isEmpty()) {
        reportUnnamed(type, ref, findings);
        continue;
      }
      Draft other = named.putIfAbsent(name, draft);
      if (explicit.size() > 1 || (other != null && !other.canMerge(draft))) {
        reportName(type, name, explicit, other, ref, findings);
      } else if (other != null) {
        other.merge(draft);
      }
    }
    return named;
  }

  /** What is passed over in reading: no name that something takes. */
  private static List<String> skipped(
      Set<String> ignored, List<PropertyModel> properties, @Nullable Tag tag) {
    Set<String> taken = new HashSet<>();
    if (tag != null) {
      taken.add(tag.property());
    }
    for (PropertyModel property : properties) {
      if (property.target() != null) {
        taken.add(property.name());
        taken.addAll(property.aliases());
      }
    }
    return ignored.stream().filter(name -> !taken.contains(name)).toList();
  }

  private static boolean isReadOnly(Draft draft, Findings findings) {
    return draft
        .find(Jackson.PROPERTY, findings)
        .map(a -> a.constant("access").equals("READ_ONLY"))
        .orElse(false);
  }

  /**
   * Whether the parameter of the property takes all further ones: as in databind, its own name is
   * passed over.
   */
  private static boolean isOf(@Nullable AnySetter taker, PropertyModel property) {
    return taker != null
        && taker.isArgument()
        && property.target() == null
        && property.javaName().equals(taker.javaName());
  }

  /** Whether databind would set it through a private member. */
  private static boolean isStuck(Draft draft, PropertyModel property) {
    Part setter = draft.part(Part.Kind.SETTER);
    Part field = draft.part(Part.Kind.FIELD);
    return property.target() == null
        && property.accessor() != null
        && ((setter != null && !setter.usable())
            || (field != null && !field.usable() && !field.isFinal()));
  }

  /** Applies {@code @JsonIgnoreProperties}. */
  private static List<PropertyModel> ignoring(List<PropertyModel> all, Ignorals ignorals) {
    return all.stream()
        .map(
            p ->
                limited(
                    p,
                    !ignorals.unwritten().contains(p.name()),
                    !ignorals.unread().contains(p.name())))
        .filter(p -> p.accessor() != null || p.target() != null)
        .toList();
  }

  private static PropertyModel limited(PropertyModel p, boolean written, boolean taken) {
    return new PropertyModel(
        p.name(),
        p.javaName(),
        p.aliases(),
        p.type(),
        written ? p.accessor() : null,
        taken ? p.target() : null,
        taken && p.required(),
        p.defaultValue(),
        p.inclusion(),
        p.unwrapping(),
        p.ref());
  }

  private Unknown unknown(TypeElement type, Ignorals ignorals, Overlay overlay, Findings findings) {
    if (Ignorals.of(Optional.empty(), overlay).unknown()) {
      return Unknown.IGNORE;
    }
    String own =
        AnnotationReader.all(type, JSON, hierarchy.ref(type), findings).stream()
            .map(a -> a.constant("unknown"))
            .findFirst()
            .orElse("");
    return switch (own) {
      case "IGNORE" -> Unknown.IGNORE;
      case "REJECT" -> Unknown.REJECT;
      default -> ignorals.unknown() ? Unknown.IGNORE : Unknown.CONFIGURED;
    };
  }

  private @Nullable Creation creation(@Nullable Creator creator, Findings findings) {
    if (creator == null) {
      return null;
    }
    List<JsonType> parameters =
        creator.parameters().stream()
            .map(
                p -> {
                  TypeRef ref = types.read(p.type(), p.ref(), findings);
                  return uses.read(p.type(), p.nullable() ? ref.asNullable() : ref, new Mentions());
                })
            .toList();
    return new Creation(creator.factory(), parameters, creator.thrown());
  }

  private void checkTag(
      TypeElement type,
      @Nullable Tag tag,
      boolean visible,
      List<PropertyModel> properties,
      Findings findings) {
    if (tag == null || tag.form().wraps() || (tag.form() == Form.EXISTING && visible)) {
      return;
    }
    List<PropertyModel> flat =
        properties.stream()
            .flatMap(p -> p.unwrapped() == null ? Stream.of(p) : p.unwrapped().flat())
            .toList();
    for (PropertyModel property : flat) {
      boolean taken = property.name().equals(tag.property());
      if (taken && tag.form() == Form.EXISTING && property.target() != null) {
        reportInvisible(type, property, findings);
      } else if (taken && tag.form() == Form.PROPERTY) {
        findings
            .diagnostics()
            .report(
                Code.JSON_UNION,
                "Property \"%s\" of %s has the name of the discriminator.",
                property.name(),
                type.getSimpleName())
            .why("the discriminator tells the variants of a sealed type apart, and stands first.")
            .fix("rename it with @JsonProperty, or choose another name in @JsonTypeInfo.")
            .at(property.ref());
      }
    }
  }

  private static void reportInvisible(TypeElement type, PropertyModel property, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_UNION,
            "Property \"%s\" of %s is the discriminator, and is not passed on.",
            property.name(),
            type.getSimpleName())
        .why("databind keeps the discriminator for itself, unless it is told to show it.")
        .fix("write visible = true in @JsonTypeInfo, or let only a getter give the property.")
        .at(property.ref());
  }

  private static void reportUnnamed(TypeElement type, SourceRef ref, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_CREATOR,
            "The parameters of the constructor of %s have no names.",
            type.getSimpleName())
        .why("it was compiled without -parameters, and is no record.")
        .fix("compile it with -parameters, or name them with @JsonProperty.")
        .at(ref);
  }

  private static void reportName(
      TypeElement type,
      String name,
      Set<String> explicit,
      @Nullable Draft other,
      SourceRef ref,
      Findings findings) {
    String what =
        other == null
            ? "One property of %s has two names: \"%s\"."
                .formatted(type.getSimpleName(), String.join("\" and \"", explicit))
            : "Two properties of %s are named \"%s\".".formatted(type.getSimpleName(), name);
    findings
        .diagnostics()
        .report(Code.JSON_PROPERTY_NAME, "%s", what)
        .why("a JSON object has a name once, and a property has one name.")
        .fix("change the names that @JsonProperty gives.")
        .at(ref);
  }
}
