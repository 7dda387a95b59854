package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonClass.Constant;
import dev.ampoule.processor.model.json.JsonClass.EnumModel;
import dev.ampoule.processor.model.json.JsonClass.Tag;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads an enum that is written by the names of its constants, or by their numbers. */
final class EnumReader {

  EnumModel read(
      TypeElement type,
      TypeRef declared,
      CodecRef codec,
      Overlay overlay,
      @Nullable Tag tag,
      SourceRef ref,
      Findings findings) {
    List<Constant> constants = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    String fallback = null;
    for (Element element : type.getEnclosedElements()) {
      if (element.getKind() == ElementKind.ENUM_CONSTANT) {
        String name = element.getSimpleName().toString();
        SourceRef at = ref.member(name);
        Constant constant = constant(element, name, at, findings);
        constants.add(constant);
        if (!texts.add(constant.text())) {
          report(type, constant.text(), at, findings);
        }
        if (AnnotationReader.has(element, Jackson.ENUM_DEFAULT)) {
          fallback = name;
        }
      }
    }
    EnumFormats.check(type, ref, findings);
    return new EnumModel(
        declared,
        codec,
        Aliases.of(type, constants, ref, findings),
        EnumFormats.of(type, overlay),
        EnumFormats.hasFallback(overlay) ? fallback : null,
        tag,
        ref);
  }

  private static Constant constant(Element element, String name, SourceRef at, Findings findings) {
    Optional<String> given =
        AnnotationReader.all(element, Jackson.PROPERTY, at, findings).stream()
            .map(a -> a.string("value"))
            .filter(v -> !v.isEmpty())
            .findFirst();
    List<String> aliases =
        AnnotationReader.all(element, Jackson.ALIAS, at, findings).stream()
            .flatMap(a -> a.strings("value").stream())
            .toList();
    return new Constant(name, given.orElse(name), given.isPresent(), aliases);
  }

  private static void report(TypeElement type, String text, SourceRef at, Findings findings) {
    findings
        .diagnostics()
        .report(
            Code.JSON_PROPERTY_NAME,
            "Two constants of %s are named \"%s\".",
            type.getSimpleName(),
            text)
        .why("the reader finds a constant by its name.")
        .fix("change the names that @JsonProperty gives.")
        .at(at);
  }
}
