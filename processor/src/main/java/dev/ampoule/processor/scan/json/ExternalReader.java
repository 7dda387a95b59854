package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonClass.Form;
import dev.ampoule.processor.model.json.JsonClass.UnionModel;
import dev.ampoule.processor.model.json.JsonClass.Variant;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import dev.ampoule.processor.scan.Questions;
import dev.ampoule.processor.scan.json.Unions.Discriminator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a type whose variants a property beside the value names. */
final class ExternalReader {

  private final Unions unions;
  private final UseReader uses;
  private final UnionReader reader;

  ExternalReader(Questions questions, Unions unions, UseReader uses) {
    this.unions = unions;
    this.uses = uses;
    this.reader = new UnionReader(questions, unions, uses, type -> Map.of());
  }

  /** Reads a type as a property with that annotation has it. */
  JsonType read(
      TypeMirror type, TypeRef ref, Overlay overlay, Mentions mentions, Findings findings) {
    JsonType plain = uses.read(type, ref, overlay, new Mentions());
    if (plain instanceof JsonType.Unsupported) {
      return plain;
    }
    AnnotationReader info = overlay.find(Jackson.TYPE_INFO).orElseThrow();
    Unions laid = unions.over(overlay);
    if (!(plain instanceof JsonType.Coded coded)
        || !coded.arguments().isEmpty()
        || !(type instanceof DeclaredType declared)
        || isOneOfSeveral((TypeElement) declared.asElement(), laid)) {
      report(info, ref, findings);
      return uses.read(type, ref, overlay.untyped(), mentions);
    }
    TypeElement element = (TypeElement) declared.asElement();
    Discriminator discriminator = laid.discriminator(element, findings).orElseThrow();
    if (!laid.isUnion(element)) {
      JsonType only = reader.use(element, element, overlay, mentions, findings);
      List<String> names = laid.names(element, element, discriminator, findings);
      Variant variant = new Variant(names, Form.EXTERNAL, (JsonType.Coded) only, null);
      return new JsonType.External(ref, discriminator.property(), true, List.of(variant), null);
    }
    UnionModel union =
        reader.read(element, ref, CodecRef.own(null), overlay, null, mentions, findings);
    if (union.nothing()) {
      report(info, ref, findings);
    }
    return new JsonType.External(ref, union.property(), true, union.variants(), union.fallback());
  }

  /** Whether it has variants, and objects of its own. */
  private static boolean isOneOfSeveral(TypeElement type, Unions laid) {
    return laid.isUnion(type) && !type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static void report(AnnotationReader info, TypeRef ref, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JACKSON_ANNOTATION,
            "@JsonTypeInfo(include = EXTERNAL_PROPERTY) is not honoured for %s.",
            ref)
        .why(
            "it names one variant that is there, of a type that is abstract or has no others, and"
                + " not generic.")
        .fix("choose another include, or let the property have such a type.")
        .at(info.ref().attribute("include"));
  }
}
