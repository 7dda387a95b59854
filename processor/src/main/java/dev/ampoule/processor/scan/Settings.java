package dev.ampoule.processor.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The attributes of a constraint, defaults included. */
record Settings(Map<String, AnnotationValue> values) {

  private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";

  /** What every constraint has, and no message names. */
  private static final Set<String> RESERVED =
      Set.of("message", "groups", "payload", "validationAppliesTo", "flags");

  static Settings of(Questions questions, AnnotationMirror mirror) {
    Map<String, AnnotationValue> values = new LinkedHashMap<>();
    Map<? extends ExecutableElement, ? extends AnnotationValue> all =
        questions.elements().getElementValuesWithDefaults(mirror);
    Element type = mirror.getAnnotationType().asElement();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationValue value = all.get(method);
      if (value != null) {
        values.put(method.getSimpleName().toString(), value);
      }
    }
    return new Settings(values);
  }

  /** The message as written; empty if the annotation has no such attribute. */
  String message() {
    return text("message");
  }

  /** An attribute as text; empty if there is none. */
  String text(String name) {
    AnnotationValue value = values.get(name);
    return value == null ? "" : value.getValue().toString();
  }

  /** The attributes that a message may name, as text. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (!RESERVED.contains(name)) {
            texts.put(name, text(value));
          }
        });
    return texts;
  }

  /** The names of an attribute's enum constants. */
  List<String> constants(String name) {
    AnnotationValue value = values.get(name);
    List<String> names = new ArrayList<>();
    if (value != null && value.getValue() instanceof List<?> elements) {
      elements.forEach(e -> names.add(text((AnnotationValue) e)));
    }
    return names;
  }

  /** The classes of an attribute. */
  List<TypeMirror> types(String name) {
    AnnotationValue value = values.get(name);
    List<TypeMirror> types = new ArrayList<>();
    if (value != null && value.getValue() instanceof List<?> elements) {
      for (Object element : elements) {
        if (((AnnotationValue) element).getValue() instanceof TypeMirror type) {
          types.add(type);
        }
      }
    }
    return types;
  }

  /** These, with what an annotation that is made of this one says about it instead. */
  Settings overridden(Settings outer, AnnotationMirror outerMirror, Mention part) {
    Map<String, AnnotationValue> replaced = new LinkedHashMap<>(values);
    Element outerType = outerMirror.getAnnotationType().asElement();
    for (ExecutableElement method : ElementFilter.methodsIn(outerType.getEnclosedElements())) {
      String own = method.getSimpleName().toString();
      AnnotationValue value = outer.values().get(own);
      for (AnnotationMirror override : overrides(method)) {
        if (value != null && isAbout(override, part)) {
          String name = attribute(override, "name");
          replaced.put(name.isEmpty() ? own : name, value);
        }
      }
    }
    return new Settings(replaced);
  }

  private static List<AnnotationMirror> overrides(ExecutableElement method) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      String name = AnnotationReader.nameOf(mirror);
      if (name.equals(OVERRIDES)) {
        found.add(mirror);
      } else if (name.equals(OVERRIDES + ".List")) {
        for (AnnotationValue all : mirror.getElementValues().values()) {
          ((List<?>) all.getValue())
              .forEach(e -> found.add((AnnotationMirror) ((AnnotationValue) e).getValue()));
        }
      }
    }
    return found;
  }

  private static boolean isAbout(AnnotationMirror override, Mention part) {
    String index = attribute(override, "constraintIndex");
    return attribute(override, "constraint").equals(AnnotationReader.nameOf(part.mirror()))
        && (index.isEmpty() || index.equals("-1") || index.equals("" + part.index()));
  }

  private static String attribute(AnnotationMirror mirror, String name) {
    return mirror.getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals(name))
        .map(e -> text(e.getValue()))
        .collect(Collectors.joining());
  }

  private static String text(AnnotationValue value) {
    return switch (value.getValue()) {
      case VariableElement constant -> constant.getSimpleName().toString();
      case DeclaredType type -> ((TypeElement) type.asElement()).getQualifiedName().toString();
      case List<?> elements ->
          elements.stream()
              .map(e -> text((AnnotationValue) e))
              .collect(Collectors.joining(", ", "[", "]"));
      case AnnotationMirror nested -> "@" + AnnotationReader.nameOf(nested);
      case Object plain -> plain.toString();
    };
  }
}
