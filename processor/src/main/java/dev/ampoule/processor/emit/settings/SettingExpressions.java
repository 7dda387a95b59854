package dev.ampoule.processor.emit.settings;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.settings.SettingKind;
import dev.ampoule.processor.model.settings.SettingPart;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.Locale;
import java.util.Map;

/** The expressions that read the parts of settings. */
public final class SettingExpressions {

  private final ClassName self;
  private final Map<TypeRef, String> methods;

  /**
   * Creates them.
   *
   * @param self the class that they stand in
   * @param methods its method that fills each record
   */
  public SettingExpressions(ClassName self, Map<TypeRef, String> methods) {
    this.self = self;
    this.methods = methods;
  }

  /** The method that fills a record. */
  public String method(TypeRef record) {
    String method = methods.get(record);
    if (method == null) {
      throw new IllegalStateException("no method for " + record);
    }
    return method;
  }

  /** Reads a part. */
  public CodeBlock read(SettingPart part) {
    CodeBlock type = type(part.kind());
    return switch (part.presence()) {
      case DEFAULT ->
          CodeBlock.of("in.withDefault($S,$W$L,$W$S)", part.key(), type, part.defaultValue());
      case REQUIRED, NULLABLE, OPTIONAL ->
          CodeBlock.of(
              "in.$L($S,$W$L)", part.presence().name().toLowerCase(Locale.ROOT), part.key(), type);
    };
  }

  private CodeBlock type(SettingKind kind) {
    return switch (kind) {
      case SettingKind.Single(TypeRef type) ->
          CodeBlock.of(
              "$T.$L", RuntimeTypes.SETTING_TYPES, Names.constant(type.simpleNames().getLast()));
      case SettingKind.Constant(TypeRef type, var constants) ->
          CodeBlock.of(
              "$T.constant($S,$W$T::valueOf)",
              RuntimeTypes.SETTING_TYPES,
              String.join(", ", constants),
              JavaTypes.className(type));
      case SettingKind.Nested(TypeRef type) ->
          CodeBlock.of("$T.nested($T::$N)", RuntimeTypes.SETTING_TYPES, self, method(type));
      case SettingKind.Many(SettingKind.Container container, SettingKind element) ->
          CodeBlock.of(
              "$T.$L($L)",
              RuntimeTypes.SETTING_TYPES,
              container.name().toLowerCase(Locale.ROOT),
              type(element));
      case SettingKind.Unsupported(TypeRef type, var _, var _) ->
          throw new IllegalStateException(type + " was not refused");
    };
  }
}
