package dev.ampoule.processor.emit.settings;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.settings.SettingKind;
import dev.ampoule.processor.model.settings.SettingPart;
import dev.ampoule.processor.model.settings.SettingsModel;
import dev.ampoule.processor.model.settings.SettingsRecord;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the method that lists the keys of settings for a reference. */
public final class KeyTable {

  private final Map<TypeRef, SettingsRecord> records;
  private final CodeBlock.Builder rows = CodeBlock.builder();

  private KeyTable(SettingsModel settings) {
    records =
        settings.records().stream()
            .collect(Collectors.toMap(SettingsRecord::type, Function.identity()));
  }

  /** The method. */
  public static MethodSpec method(SettingsModel settings) {
    KeyTable table = new KeyTable(settings);
    for (SettingPart part : settings.records().getFirst().parts()) {
      table.add(settings.key(part), part);
    }
    return MethodSpec.methodBuilder("keys")
        .addJavadoc("The keys that are read, for a reference.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.CONFIG_KEY))
        .addCode("return $T.of($>$>", List.class)
        .addCode(table.rows.build())
        .addCode(");$<$<\n")
        .build();
  }

  private void add(String key, SettingPart part) {
    if (part.kind() instanceof SettingKind.Nested(var type)) {
      addParts(key, type);
      return;
    }
    rows.add(rows.isEmpty() ? "\n" : ",\n")
        .add(
            "new $T($S,$W$S,$W$S,$W$S)",
            RuntimeTypes.CONFIG_KEY,
            key,
            words(part.kind()),
            part.defaultValue(),
            part.doc());
    if (part.kind() instanceof SettingKind.Many(var _, SettingKind.Nested(var type))) {
      addParts(key + "__*", type);
    }
  }

  private void addParts(String key, TypeRef type) {
    SettingsRecord record = records.get(type);
    if (record != null) {
      record.parts().forEach(inner -> add(key + "__" + inner.key(), inner));
    }
  }

  private static String words(SettingKind kind) {
    return switch (kind) {
      case SettingKind.Single(var type) ->
          switch (type.simpleNames().getLast()) {
            case "String", "Character" -> "text";
            case "Boolean" -> "true or false";
            case "Byte", "Short", "Integer", "Long", "BigInteger" -> "whole number";
            case "Float", "Double", "BigDecimal" -> "number";
            case "Duration" -> "length of time";
            case "Instant" -> "point in time";
            case "LocalDate" -> "date";
            case "LocalTime" -> "time of day";
            case "ZoneId" -> "time zone";
            default -> type.simpleNames().getLast().toLowerCase(Locale.ROOT);
          };
      case SettingKind.Constant(var _, var names) -> "one of " + String.join(", ", names);
      case SettingKind.Nested(var type) -> type.simpleNames().getLast();
      case SettingKind.Many(var container, var element) ->
          container.name().toLowerCase(Locale.ROOT) + " of: " + words(element);
      case SettingKind.Unsupported(var type, var _, var _) -> type.display();
    };
  }
}
