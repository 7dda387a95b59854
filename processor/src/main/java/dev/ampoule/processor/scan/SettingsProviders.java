package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Settings;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ParamModel.Shape;
import dev.ampoule.processor.model.ParamModel.Source;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.ValueType;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Makes providers of the generated code that fills settings, for those that are asked for. */
final class SettingsProviders {

  private static final TypeRef CONFIG = TypeRef.of("dev.ampoule", "Config");

  private final Questions questions;

  SettingsProviders(Questions questions) {
    this.questions = questions;
  }

  /**
   * The providers of settings among the types, each once, in their order.
   *
   * @param provided what the application provides itself, which wins
   */
  List<ProviderModel> read(List<TypeRef> types, List<ProviderModel> provided) {
    Set<TypeRef> known =
        provided.stream().map(p -> Needs.key(p.provided())).collect(Collectors.toSet());
    Map<String, ProviderModel> found = new LinkedHashMap<>();
    for (TypeRef type : types) {
      TypeElement element =
          type.kind() == TypeRef.Kind.DECLARED && type.arguments().isEmpty()
              ? questions.elements().getTypeElement(type.qualifiedName())
              : null;
      if (element != null
          && !known.contains(Needs.key(type))
          && AnnotationReader.has(element, Settings.class.getName())) {
        found.computeIfAbsent(type.qualifiedName(), name -> provider(type.erased(), element));
      }
    }
    return List.copyOf(found.values());
  }

  private ProviderModel provider(TypeRef type, TypeElement element) {
    SourceRef ref = SourceRef.ofType(questions.binaryName(element));
    ParamModel config =
        new ParamModel(
            "config",
            CONFIG,
            Source.INJECTED,
            "config",
            Shape.SINGLE,
            new ValueType.Other(CONFIG),
            false,
            null,
            null,
            null,
            ref);
    return new ProviderModel(
        TypeRef.of(type.packageName(), type.flatName() + "_Binder"),
        "bind",
        true,
        type,
        List.of(type),
        false,
        List.of(config),
        Set.of(MethodTrait.STATIC, MethodTrait.FILLS_SETTINGS),
        ref);
  }
}
