package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonClass.UnionModel;
import dev.ampoule.processor.model.json.JsonClass.Variant;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import dev.ampoule.processor.scan.json.Unions.Discriminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a type whose variants a discriminator tells apart. */
final class UnionReader {

  private final Questions questions;
  private final Unions unions;
  private final UseReader uses;
  private final TypeReader types;
  private final Hierarchy hierarchy;
  private final DeductionReader deductions;

  UnionReader(
      Questions questions, Unions unions, UseReader uses, DeductionReader.Properties properties) {
    this.questions = questions;
    this.unions = unions;
    this.uses = uses;
    this.types = new TypeReader(questions);
    this.hierarchy = new Hierarchy(questions);
    this.deductions = new DeductionReader(properties);
  }

  UnionModel read(
      TypeElement type,
      TypeRef declared,
      CodecRef codec,
      Overlay overlay,
      @Nullable JsonClass own,
      Mentions mentions,
      Findings findings) {
    Unions laid = unions.over(overlay);
    Discriminator discriminator = laid.discriminator(type, findings).orElseThrow();
    checkRepeated(type, findings);
    List<Variant> variants = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    List<TypeElement> classes = laid.variants(type, findings);
    for (TypeElement variant : classes) {
      List<String> names = laid.names(variant, type, discriminator, findings);
      String twice = names.stream().filter(taken::contains).findFirst().orElse(null);
      taken.addAll(names);
      JsonType read = use(variant, type, overlay, mentions, findings);
      if (twice != null) {
        report(type, variant, "\"%s\" names two of its variants.".formatted(twice), findings);
      } else if (read instanceof JsonType.Coded coded && isVariant(variant, discriminator)) {
        variants.add(
            new Variant(
                names, discriminator.form(variant), coded, variant.equals(type) ? own : null));
      } else {
        report(type, variant, "%s is no JSON object.".formatted(variant.getSimpleName()), findings);
      }
    }
    return new UnionModel(
        declared,
        codec,
        discriminator.property(),
        discriminator.form(),
        variants,
        fallback(type, discriminator, variants, findings),
        own != null && discriminator.isOptional() ? name(type, variants) : null,
        discriminator.isNothingElse(),
        discriminator.isDeduced() && variants.size() == classes.size()
            ? deductions.read(type, classes, hierarchy.ref(type), findings)
            : null,
        hierarchy.ref(type));
  }

  /** What is no object has its name before it; only databind's unions do that. */
  private static boolean isVariant(TypeElement variant, Discriminator discriminator) {
    return (discriminator.info() == null || discriminator.isDeduced())
        ? Unions.isObject(variant) && !variant.getModifiers().contains(Modifier.ABSTRACT)
        : variant.getKind() == ElementKind.ENUM
            || !variant.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The variant as the union uses it: its type parameters are those of the union. */
  JsonType use(
      TypeElement variant,
      TypeElement union,
      Overlay overlay,
      Mentions mentions,
      Findings findings) {
    DeclaredType above = questions.asSuper(variant.asType(), union.getQualifiedName().toString());
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeParameterElement parameter : variant.getTypeParameters()) {
      TypeMirror argument = above == null ? null : argument(parameter, union, above);
      if (argument == null) {
        TypeRef ref = types.read(variant);
        return Refusals.raw(ref);
      }
      arguments.add(argument);
    }
    DeclaredType type =
        questions.types().getDeclaredType(variant, arguments.toArray(new TypeMirror[0]));
    return uses.read(
        type,
        types.read(type, hierarchy.ref(union), findings),
        ofVariant(variant, union, overlay),
        mentions);
  }

  /** What is laid over a variant: a name beside it is none of its own. */
  private Overlay ofVariant(TypeElement variant, TypeElement union, Overlay overlay) {
    if (!Typing.isExternal(overlay)) {
      return !variant.equals(union) && unions.over(overlay).isOther(variant, union)
          ? overlay.as(union)
          : overlay;
    }
    return unions.tag(variant, new Findings()) == null ? overlay.untyped() : overlay.unnamed();
  }

  private static @Nullable TypeMirror argument(
      TypeParameterElement parameter, TypeElement union, DeclaredType above) {
    for (int i = 0; i < above.getTypeArguments().size(); i++) {
      TypeMirror argument = above.getTypeArguments().get(i);
      if (argument.getKind() == TypeKind.TYPEVAR
          && argument.toString().equals(parameter.toString())) {
        return union.getTypeParameters().get(i).asType();
      }
    }
    return null;
  }

  /** Reports names that stand twice where the annotation forbids it, be it for one class. */
  private void checkRepeated(TypeElement type, Findings findings) {
    for (AnnotationReader info :
        AnnotationReader.all(type, Jackson.SUB_TYPES, hierarchy.ref(type), findings)) {
      Set<String> taken = new TreeSet<>();
      for (AnnotationReader named : info.annotations("value")) {
        Stream.concat(Stream.of(named.string("name")), named.strings("names").stream())
            .filter(name -> !name.isEmpty() && !taken.add(name) && info.bool("failOnRepeatedNames"))
            .forEach(name -> reportRepeated(type, name, named.ref(), findings));
      }
    }
  }

  private static void reportRepeated(
      TypeElement type, String name, SourceRef ref, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_UNION,
            "@JsonSubTypes of %s has the name \"%s\" twice.",
            type.getSimpleName(),
            name)
        .why("it says failOnRepeatedNames = true.")
        .fix("remove one of them, or that attribute.")
        .at(ref);
  }

  private static @Nullable String name(TypeElement type, List<Variant> variants) {
    return variants.stream()
        .filter(v -> v.type().type().is(type.getQualifiedName().toString()))
        .map(Variant::name)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String fallback(
      TypeElement type, Discriminator discriminator, List<Variant> variants, Findings findings) {
    TypeElement fallback = discriminator.fallback();
    AnnotationReader info = discriminator.info();
    if (fallback == null || info == null) {
      return null;
    }
    String name = name(fallback, variants);
    if (name == null && AnnotationReader.has(type, Jackson.TYPE_INFO)) {
      findings
          .diagnostics()
          .report(
              Code.JACKSON_ANNOTATION,
              "defaultImpl = %s is no variant of the type.",
              fallback.getQualifiedName())
          .why("the codec makes an object of that class when no other variant is meant.")
          .fix("name a class that is not abstract and extends the type, or remove the attribute.")
          .at(info.ref().attribute("defaultImpl"));
    }
    return name;
  }

  private void report(TypeElement union, TypeElement variant, String what, Findings findings) {
    SourceRef ref = hierarchy.ref(variant);
    findings
        .diagnostics()
        .report(Code.JSON_UNION, "%s cannot be told apart: %s", union.getSimpleName(), what)
        .why("each variant is an object that starts with its own name as the discriminator.")
        .fix("make each variant a record or a class, and name them with @JsonTypeName.")
        .at(ref);
  }
}
