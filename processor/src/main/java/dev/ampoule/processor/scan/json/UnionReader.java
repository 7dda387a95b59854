package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonClass.UnionModel;
import dev.ampoule.processor.model.json.JsonClass.Variant;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.TypeReader;
import dev.ampoule.processor.scan.json.Unions.Discriminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  UnionReader(Questions questions, Unions unions, UseReader uses) {
    this.questions = questions;
    this.unions = unions;
    this.uses = uses;
    this.types = new TypeReader(questions);
    this.hierarchy = new Hierarchy(questions);
  }

  UnionModel read(
      TypeElement type,
      TypeRef declared,
      CodecRef codec,
      Overlay overlay,
      Mentions mentions,
      Findings findings) {
    Discriminator discriminator = unions.discriminator(type, findings).orElseThrow();
    List<Variant> variants = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (TypeElement variant : unions.variants(type, findings).values()) {
      String name = unions.name(variant, discriminator, findings);
      JsonType read = use(variant, type, overlay, mentions, findings);
      if (!names.add(name)) {
        report(type, variant, "\"%s\" names two of its variants.".formatted(name), findings);
      } else if (read instanceof JsonType.Coded coded && isVariant(variant, discriminator)) {
        variants.add(new Variant(name, discriminator.form(variant), coded));
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
        fallback(discriminator, variants, findings),
        hierarchy.ref(type));
  }

  /** What is no object has its name before it; only databind's unions do that. */
  private static boolean isVariant(TypeElement variant, Discriminator discriminator) {
    return discriminator.info() == null
        ? Unions.isObject(variant) && !variant.getModifiers().contains(Modifier.ABSTRACT)
        : variant.getKind() == ElementKind.ENUM
            || !variant.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The variant as the union uses it: its type parameters are those of the union. */
  private JsonType use(
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
    return uses.read(type, types.read(type, hierarchy.ref(union), findings), overlay, mentions);
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

  private static @Nullable String fallback(
      Discriminator discriminator, List<Variant> variants, Findings findings) {
    if (discriminator.info() == null
        || !(discriminator.info().type("defaultImpl") instanceof DeclaredType type)
        || !discriminator.info().has("defaultImpl")) {
      return null;
    }
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    for (Variant variant : variants) {
      if (variant.type().type().is(name)) {
        return variant.name();
      }
    }
    findings
        .diagnostics()
        .report(Code.JACKSON_ANNOTATION, "defaultImpl = %s is no variant of the type.", name)
        .why("the codec reads the variants that the type permits or @JsonSubTypes names.")
        .fix("name it in @JsonSubTypes too, or remove the attribute.")
        .at(discriminator.info().ref().attribute("defaultImpl"));
    return null;
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
