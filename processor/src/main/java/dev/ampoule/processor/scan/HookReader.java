package dev.ampoule.processor.scan;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.annotation.TeardownAppContext;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.annotation.UrlDefaults;
import dev.ampoule.annotation.UrlValuePreprocessor;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.HookModel.Kind;
import dev.ampoule.processor.scan.ParameterReader.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;

/** Reads the methods that run around handlers. */
final class HookReader {

  private static final Map<Kind, Class<?>> ANNOTATIONS = new LinkedHashMap<>();

  static {
    ANNOTATIONS.put(Kind.URL_VALUE_PREPROCESSOR, UrlValuePreprocessor.class);
    ANNOTATIONS.put(Kind.BEFORE_REQUEST, BeforeRequest.class);
    ANNOTATIONS.put(Kind.AFTER_REQUEST, AfterRequest.class);
    ANNOTATIONS.put(Kind.TEARDOWN_REQUEST, TeardownRequest.class);
    ANNOTATIONS.put(Kind.TEARDOWN_APP_CONTEXT, TeardownAppContext.class);
    ANNOTATIONS.put(Kind.URL_DEFAULTS, UrlDefaults.class);
    ANNOTATIONS.put(Kind.ON_SIGNAL, OnSignal.class);
  }

  private final ParameterReader parameters;
  private final ReturnReader returns;

  HookReader(Questions questions) {
    this.parameters = new ParameterReader(questions);
    this.returns = new ReturnReader(questions);
  }

  static boolean isHook(Element element) {
    return ANNOTATIONS.values().stream().anyMatch(a -> AnnotationReader.has(element, a.getName()));
  }

  /** Whether a signal is all that calls the method. */
  static boolean isListener(Element element) {
    return AnnotationReader.has(element, OnSignal.class.getName())
        && ANNOTATIONS.values().stream()
            .filter(annotation -> annotation != OnSignal.class)
            .noneMatch(a -> AnnotationReader.has(element, a.getName()));
  }

  /** The hooks that a method is: one for each annotation. */
  List<HookModel> read(Method method, ConstantNames names, Findings findings) {
    List<HookModel> hooks = new ArrayList<>();
    ANNOTATIONS.forEach(
        (kind, annotation) ->
            AnnotationReader.find(method.element(), annotation, method.ref(), findings)
                .ifPresent(a -> hooks.add(hook(kind, a, method, names, findings))));
    return hooks;
  }

  private HookModel hook(
      Kind kind,
      AnnotationReader annotation,
      Method method,
      ConstantNames names,
      Findings findings) {
    return new HookModel(
        kind,
        method.name(),
        kind != Kind.ON_SIGNAL && annotation.constant("scope").equals("APP"),
        parameters.read(method, Role.valueOf(kind.name()), Set.of(), findings),
        returns.read(method, findings),
        names.next(method.name()),
        method.traits(),
        method.ref());
  }
}
