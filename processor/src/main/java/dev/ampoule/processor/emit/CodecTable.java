package dev.ampoule.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ampoule.processor.emit.json.CodecKeys;
import dev.ampoule.processor.emit.type.JavaTypes;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.WiringPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that lists generated codecs, for the application's table. */
final class CodecTable {

  /** A longer list is filled by several methods, so that none gets too large. */
  private static final int LONGEST = 500;

  private static final TypeName CODECS =
      ParameterizedTypeName.get(
          ClassName.get(List.class),
          ParameterizedTypeName.get(
              RuntimeTypes.TYPED_JSON_CODEC, WildcardTypeName.subtypeOf(Object.class)));

  private CodecTable() {}

  /** The methods that give these codecs; the first is the one that overrides. */
  static List<MethodSpec> methods(String name, Modifier access, List<TypeRef> codecs) {
    if (codecs.size() <= LONGEST) {
      return List.of(
          overriding(name, access)
              .addStatement("return $T.of($L)", List.class, all(codecs))
              .build());
    }
    List<MethodSpec> methods = new ArrayList<>();
    CodeBlock.Builder whole =
        CodeBlock.builder().addStatement("$T codecs = new $T<>()", CODECS, ArrayList.class);
    for (int from = 0; from < codecs.size(); from += LONGEST) {
      String part = name + "From" + from;
      whole.addStatement("codecs.addAll($N())", part);
      methods.add(
          MethodSpec.methodBuilder(part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(CODECS)
              .addStatement(
                  "return $T.of($L)",
                  List.class,
                  all(codecs.subList(from, Math.min(from + LONGEST, codecs.size()))))
              .build());
    }
    methods.addFirst(
        overriding(name, access).addCode(whole.addStatement("return codecs").build()).build());
    return methods;
  }

  /** The method that adds the codecs which the wiring has built. */
  static MethodSpec provided(List<WiringPlan.Provide> steps) {
    CodeBlock.Builder added = CodeBlock.builder().add("return settings");
    for (WiringPlan.Provide step : steps) {
      TypeRef type = step.provider().codecOf().orElseThrow();
      added.add("\n.codec($L, wiring.$N)", CodecKeys.of(type), step.name());
    }
    return MethodSpec.methodBuilder("providedCodecs")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.JSON_SETTINGS)
        .addParameter(RuntimeTypes.JSON_SETTINGS, "settings")
        .addStatement(added.build())
        .build();
  }

  private static MethodSpec.Builder overriding(String name, Modifier access) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(access)
        .returns(CODECS);
  }

  private static CodeBlock all(List<TypeRef> codecs) {
    return codecs.stream()
        .map(codec -> CodeBlock.of("$T.INSTANCE", JavaTypes.className(codec)))
        .collect(CodeBlock.joining(",$W"));
  }
}
