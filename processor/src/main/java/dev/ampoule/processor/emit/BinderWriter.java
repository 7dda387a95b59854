package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ampoule.processor.emit.settings.KeyTable;
import dev.ampoule.processor.emit.settings.SettingExpressions;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.emit.type.Suppression;
import dev.ampoule.processor.model.settings.SettingPart;
import dev.ampoule.processor.model.settings.SettingsModel;
import dev.ampoule.processor.model.settings.SettingsRecord;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code TodoSettings_Binder}, which fills a record from the configuration. The file is
 * isolating: it depends on that record alone.
 */
public final class BinderWriter {

  /** The name of the generated class ends so. */
  public static final String SUFFIX = "_Binder";

  /** The file for a record. */
  public SourceFile write(SettingsModel settings) {
    ClassName self = JavaTypes.beside(settings.type(), SUFFIX);
    Map<TypeRef, String> methods = methods(settings);
    SettingExpressions expressions = new SettingExpressions(self, methods);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc(
                "Fills {@link $T} from the configuration. Generated; edit the record instead.\n",
                JavaTypes.className(settings.type()))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(bind(settings, self, expressions))
            .addMethod(KeyTable.method(settings));
    if (JavaTypes.mayBeHidden(settings.type())) {
      type.addAnnotation(Suppression.EXPORTS);
    }
    for (SettingsRecord record : settings.records()) {
      type.addMethod(fill(record, expressions));
    }
    return SourceFile.of(self.packageName(), type.build(), List.of(settings.type()));
  }

  private static Map<TypeRef, String> methods(SettingsModel settings) {
    Names names = Names.scope().reserve(List.of("bind", "keys"));
    Map<TypeRef, String> methods = new LinkedHashMap<>();
    for (SettingsRecord record : settings.records()) {
      methods.put(
          record.type(), names.claim(Names.variable(record.type().simpleNames().getLast())));
    }
    return methods;
  }

  private static MethodSpec bind(
      SettingsModel settings, ClassName self, SettingExpressions expressions) {
    TypeRef validator = settings.validator();
    CodeBlock constraints =
        validator == null
            ? CodeBlock.of("")
            : CodeBlock.of(",$W$T.INSTANCE", JavaTypes.className(validator));
    return MethodSpec.methodBuilder("bind")
        .addJavadoc("Fills the record, or says all that is wrong with its keys.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(JavaTypes.of(settings.type()))
        .addParameter(RuntimeTypes.CONFIG, "config")
        .addStatement(
            "return $T.bind(config,$W$S,$W$T::$N$L)",
            RuntimeTypes.SETTINGS_READER,
            settings.prefix(),
            self,
            expressions.method(settings.type()),
            constraints)
        .build();
  }

  private static MethodSpec fill(SettingsRecord record, SettingExpressions expressions) {
    Names names = Names.scope().reserve(List.of("in"));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(expressions.method(record.type()))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(JavaTypes.of(record.type()))
            .addParameter(RuntimeTypes.SETTINGS_READER, "in");
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (SettingPart part : record.parts()) {
      String name = names.claim(part.name());
      method.addStatement("$T $N = $L", setting(part), name, expressions.read(part));
      arguments.add(arguments.isEmpty() ? "$N.get()" : ",$W$N.get()", name);
    }
    return method
        .addStatement("in.check()")
        .addStatement("return new $T($L)", JavaTypes.of(record.type()), arguments.build())
        .build();
  }

  private static TypeName setting(SettingPart part) {
    TypeRef type =
        part.presence() == SettingPart.Presence.NULLABLE ? part.type().asNullable() : part.type();
    return ParameterizedTypeName.get(RuntimeTypes.SETTING, JavaTypes.argument(type));
  }
}
