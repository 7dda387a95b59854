package dev.ampoule.processor.check;

import dev.ampoule.processor.check.advice.AdviceAccessCheck;
import dev.ampoule.processor.check.advice.AdviceDuplicateCheck;
import dev.ampoule.processor.check.advice.AdviceTypeCheck;
import dev.ampoule.processor.check.advice.MountedAdviceCheck;
import dev.ampoule.processor.check.command.CommandCheck;
import dev.ampoule.processor.check.command.CommandClashCheck;
import dev.ampoule.processor.check.command.CommandParameterCheck;
import dev.ampoule.processor.check.constraint.ConstraintChecks;
import dev.ampoule.processor.check.error.AppErrorHandlerClashCheck;
import dev.ampoule.processor.check.error.ErrorHandlerClashCheck;
import dev.ampoule.processor.check.error.ErrorHandlerSignatureCheck;
import dev.ampoule.processor.check.error.ErrorStatusCheck;
import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.handler.AccessCheck;
import dev.ampoule.processor.check.handler.ArgumentTypeCheck;
import dev.ampoule.processor.check.handler.BodyCheck;
import dev.ampoule.processor.check.handler.ClassShapeCheck;
import dev.ampoule.processor.check.handler.DefaultValueCheck;
import dev.ampoule.processor.check.handler.ReturnTypeCheck;
import dev.ampoule.processor.check.hook.HookSignatureCheck;
import dev.ampoule.processor.check.hook.HookWithoutRequestCheck;
import dev.ampoule.processor.check.hook.UrlHookCheck;
import dev.ampoule.processor.check.json.JsonDefaultCheck;
import dev.ampoule.processor.check.json.JsonTypeCheck;
import dev.ampoule.processor.check.route.AmbiguousRouteCheck;
import dev.ampoule.processor.check.route.BlueprintNameCheck;
import dev.ampoule.processor.check.route.ConsumesCheck;
import dev.ampoule.processor.check.route.ConverterCheck;
import dev.ampoule.processor.check.route.ConverterTypeCheck;
import dev.ampoule.processor.check.route.ConverterUseCheck;
import dev.ampoule.processor.check.route.DomainUseCheck;
import dev.ampoule.processor.check.route.DuplicateRouteCheck;
import dev.ampoule.processor.check.route.EndpointCheck;
import dev.ampoule.processor.check.route.FullRuleCheck;
import dev.ampoule.processor.check.route.HttpMethodCheck;
import dev.ampoule.processor.check.route.LimitsCheck;
import dev.ampoule.processor.check.route.MissingVariableCheck;
import dev.ampoule.processor.check.route.MountCheck;
import dev.ampoule.processor.check.route.PathVariableCheck;
import dev.ampoule.processor.check.route.ShadowedRouteCheck;
import dev.ampoule.processor.check.route.TemplateCheck;
import dev.ampoule.processor.check.route.VariableTypeCheck;
import dev.ampoule.processor.check.settings.SettingsChecks;
import dev.ampoule.processor.check.wiring.ConfigureCheck;
import dev.ampoule.processor.check.wiring.ConstructorCheck;
import dev.ampoule.processor.check.wiring.DependencyCheck;
import dev.ampoule.processor.check.wiring.DependencyCycleCheck;
import dev.ampoule.processor.check.wiring.PartCheck;
import dev.ampoule.processor.check.wiring.ProviderCheck;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.constraint.ConstrainedClass;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.settings.SettingsModel;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.List;
import java.util.Optional;

/** Runs every check, so that one problem does not hide another. */
public final class ModelValidator {

  private static final List<BlueprintCheck> BLUEPRINT_CHECKS =
      List.of(
          new ClassShapeCheck(),
          new ConstructorCheck(),
          new PartCheck(),
          new BlueprintNameCheck(),
          new AccessCheck(),
          new TemplateCheck(),
          new HttpMethodCheck(),
          new EndpointCheck(),
          new PathVariableCheck(),
          new MissingVariableCheck(),
          new VariableTypeCheck(),
          new ArgumentTypeCheck(),
          new DefaultValueCheck(),
          new ConstraintChecks(),
          new ReturnTypeCheck(),
          new ConsumesCheck(),
          new LimitsCheck(),
          new BodyCheck(),
          new HookSignatureCheck(),
          new HookWithoutRequestCheck(),
          new UrlHookCheck(),
          new ErrorHandlerSignatureCheck(),
          new ErrorStatusCheck(),
          new ErrorHandlerClashCheck(),
          new CommandCheck(),
          new CommandParameterCheck(),
          new AdviceDuplicateCheck());

  private static final AdviceTypeCheck ADVICE_TYPE = new AdviceTypeCheck();

  private static final List<AppCheck> APP_CHECKS =
      List.of(
          new MountCheck(),
          new ConverterUseCheck(),
          new DomainUseCheck(),
          new FullRuleCheck(),
          new DuplicateRouteCheck(),
          new AmbiguousRouteCheck(),
          new ShadowedRouteCheck(),
          new ConverterCheck(),
          new ConverterTypeCheck(),
          new ProviderCheck(),
          new DependencyCheck(),
          new DependencyCycleCheck(),
          new ConfigureCheck(),
          new AppErrorHandlerClashCheck(),
          new CommandClashCheck(),
          ADVICE_TYPE,
          new AdviceAccessCheck(),
          new MountedAdviceCheck());

  /** Judges a blueprint, or the application's own class, with the types that it mentions. */
  public Optional<CheckedBlueprint> check(
      BlueprintModel blueprint, List<JsonClass> codecs, Diagnostics diagnostics) {
    BLUEPRINT_CHECKS.forEach(check -> check.check(blueprint, diagnostics));
    new JsonTypeCheck(codecs, diagnostics).check(blueprint);
    new JsonDefaultCheck(codecs, diagnostics).check();
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(new CheckedBlueprint(blueprint));
  }

  /** Judges a type with {@code @Json}, and what it is made of; whether it is right. */
  public boolean check(
      JsonType type, List<JsonClass> codecs, SourceRef ref, Diagnostics diagnostics) {
    new JsonTypeCheck(codecs, diagnostics).check(type, ref);
    new JsonDefaultCheck(codecs, diagnostics).check();
    return !diagnostics.hasErrors();
  }

  /** Judges the constraints of a class; whether its checks can be written. */
  public Optional<CheckedConstraints> check(ConstrainedClass type, Diagnostics diagnostics) {
    new ConstraintChecks().check(type, diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new CheckedConstraints(type));
  }

  /** Judges a record that is filled from the configuration. */
  public Optional<CheckedSettings> check(SettingsModel settings, Diagnostics diagnostics) {
    new SettingsChecks().check(settings, diagnostics);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new CheckedSettings(settings));
  }

  /** Judges a type of annotation that stands for advice, by itself. */
  public void check(AroundModel around, Diagnostics diagnostics) {
    ADVICE_TYPE.check(around, diagnostics);
  }

  /** Judges what an application's parts are to each other. */
  public Optional<CheckedApp> check(AppModel app, Diagnostics diagnostics) {
    APP_CHECKS.forEach(check -> check.check(app, diagnostics));
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new CheckedApp(app));
  }
}
