package dev.ampoule.processor.scan;

import dev.ampoule.annotation.DefaultValue;
import dev.ampoule.annotation.Settings;
import dev.ampoule.processor.model.settings.SettingPart;
import dev.ampoule.processor.model.settings.SettingPart.Presence;
import dev.ampoule.processor.model.settings.SettingsModel;
import dev.ampoule.processor.model.settings.SettingsRecord;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads records that are filled from the configuration. */
final class SettingsReader {

  private static final Pattern PARAM =
      Pattern.compile("(?s)@param\\s+(\\w+)\\s+(.*?)(?=\\n\\s*@|\\z)");

  private final Questions questions;
  private final TypeReader types;
  private final ValidatorReader validators;

  SettingsReader(Questions questions) {
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.validators = new ValidatorReader(questions);
  }

  /** Reads a type with {@code @Settings}. */
  SettingsModel read(TypeElement type, Findings findings) {
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    String prefix =
        AnnotationReader.find(type, Settings.class, ref, findings).orElseThrow().string("prefix");
    String shape = shape(type);
    Map<String, SettingsRecord> records = new LinkedHashMap<>();
    if (shape == null) {
      record(type, new SettingKinds(questions, type), records, findings);
    }
    TypeRef validator = shape == null ? validators.of(type.asType(), type, findings) : null;
    return new SettingsModel(
        types.read(type), prefix, shape, List.copyOf(records.values()), validator, ref);
  }

  private static @Nullable String shape(TypeElement type) {
    if (type.getKind() != ElementKind.RECORD) {
      return "is no record";
    }
    if (!type.getTypeParameters().isEmpty()) {
      return "has type parameters";
    }
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return "is private";
      }
    }
    return null;
  }

  private void record(
      TypeElement type,
      SettingKinds kinds,
      Map<String, SettingsRecord> records,
      Findings findings) {
    TypeRef ref = types.read(type);
    records.put(ref.qualifiedName(), new SettingsRecord(ref, List.of()));
    Map<String, String> docs = docs(type);
    List<? extends VariableElement> parameters = canonical(type);
    List<SettingPart> parts = new ArrayList<>();
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    for (int i = 0; i < components.size(); i++) {
      VariableElement parameter = i < parameters.size() ? parameters.get(i) : null;
      parts.add(part(type, components.get(i), parameter, docs, kinds, findings));
    }
    records.put(ref.qualifiedName(), new SettingsRecord(ref, parts));
    for (TypeElement nested : kinds.takeNested()) {
      if (!records.containsKey(nested.getQualifiedName().toString())) {
        record(nested, kinds, records, findings);
      }
    }
  }

  private SettingPart part(
      TypeElement type,
      RecordComponentElement component,
      @Nullable VariableElement parameter,
      Map<String, String> docs,
      SettingKinds kinds,
      Findings findings) {
    String name = component.getSimpleName().toString();
    SourceRef ref = SourceRef.ofType(questions.binaryName(type)).member(name);
    TypeMirror declared = component.asType();
    TypeRef typeRef = types.read(declared, ref, findings);
    boolean optional = typeRef.is("java.util.Optional") && typeRef.arguments().size() == 1;
    TypeMirror value =
        optional ? ((DeclaredType) declared).getTypeArguments().getFirst() : declared;
    TypeRef valueRef = optional ? typeRef.arguments().getFirst() : typeRef;
    String defaultValue =
        parameter == null
            ? null
            : AnnotationReader.find(parameter, DefaultValue.class, ref, findings)
                .map(annotation -> annotation.stringOrNull("value"))
                .orElse(null);
    boolean nullable =
        typeRef.nullable()
            || TypeReader.isNullable(component)
            || (parameter != null && TypeReader.isNullable(parameter));
    Presence presence =
        defaultValue != null
            ? Presence.DEFAULT
            : optional ? Presence.OPTIONAL : nullable ? Presence.NULLABLE : Presence.REQUIRED;
    return new SettingPart(
        name,
        key(name),
        typeRef,
        kinds.read(value, valueRef),
        presence,
        defaultValue,
        docs.getOrDefault(name, ""),
        ref);
  }

  /** {@code pageSize} as {@code PAGE_SIZE}. */
  private static String key(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
        .toUpperCase(Locale.ROOT);
  }

  private static List<? extends VariableElement> canonical(TypeElement type) {
    int size = type.getRecordComponents().size();
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (constructor.getParameters().size() == size && isCanonical(type, constructor)) {
        return constructor.getParameters();
      }
    }
    return List.of();
  }

  private static boolean isCanonical(TypeElement type, ExecutableElement constructor) {
    for (int i = 0; i < type.getRecordComponents().size(); i++) {
      String component = type.getRecordComponents().get(i).getSimpleName().toString();
      if (!constructor.getParameters().get(i).getSimpleName().contentEquals(component)) {
        return false;
      }
    }
    return true;
  }

  private Map<String, String> docs(TypeElement type) {
    Map<String, String> docs = new HashMap<>();
    PARAM
        .matcher(questions.doc(type))
        .results()
        .forEach(tag -> docs.put(tag.group(1), plain(tag.group(2))));
    return docs;
  }

  private static String plain(String doc) {
    return doc.replaceAll("\\{@\\w+\\s+([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
  }
}
