package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Makes providers of the generated code that fills settings. */
final class SettingsProviders {

  private static final TypeRef CONFIG = TypeRef.of("dev.ampoule.config", "Config");

  private final Questions questions;

  SettingsProviders(Questions questions) {
    this.questions = questions;
  }

  /** The provider of a record of settings. */
  ProviderModel provider(TypeRef type, TypeElement element) {
    SourceRef ref = SourceRef.ofType(questions.binaryName(element));
    ParamModel config = ParamModel.injected("config", CONFIG, ref);
    return new ProviderModel(
        TypeRef.of(type.packageName(), type.flatName() + "_Binder"),
        "bind",
        true,
        ProviderModel.Scope.APPLICATION,
        null,
        type,
        List.of(type),
        false,
        List.of(config),
        Set.of(MethodTrait.STATIC, MethodTrait.FILLS_SETTINGS),
        ref);
  }
}
