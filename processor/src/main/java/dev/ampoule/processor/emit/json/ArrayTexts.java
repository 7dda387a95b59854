package dev.ampoule.processor.emit.json;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ampoule.processor.emit.type.RuntimeTypes;
import dev.ampoule.processor.model.json.JsonClass.Constant;
import dev.ampoule.processor.model.json.JsonClass.EnumModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Arrays by the number of the constant, filled by several methods so that none gets too large. */
final class ArrayTexts implements EnumTexts {

  private static final int PART = 250;

  private static final TypeName NAMES = ArrayTypeName.of(RuntimeTypes.JSON_NAME);

  private final CodecScope scope;

  ArrayTexts(CodecScope scope, EnumModel model) {
    this.scope = scope;
    scope.constant(
        ArrayTypeName.of(scope.userClass()),
        "CONSTANTS",
        CodeBlock.of("$T.values()", scope.userClass()));
    scope.constant(
        RuntimeTypes.JSON_NAMES,
        "NAMES",
        CodeBlock.of(
            "$T.of(names())$L$L",
            RuntimeTypes.JSON_NAMES,
            aliases(model),
            EnumTexts.matching(model)));
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T names = new $T[CONSTANTS.length]", NAMES, RuntimeTypes.JSON_NAME);
    List<Constant> constants = model.constants();
    for (int from = 0; from < constants.size(); from += PART) {
      part(from, constants.subList(from, Math.min(from + PART, constants.size())));
      code.addStatement("namesFrom$L(names)", from);
    }
    scope.add(
        MethodSpec.methodBuilder("names")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(NAMES)
            .addCode(code.addStatement("return names").build())
            .build());
  }

  private static CodeBlock aliases(EnumModel model) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < model.constants().size(); i++) {
      for (String alias : model.constants().get(i).aliases()) {
        code.add(".alias($L, $S)", i, alias);
      }
    }
    return code.build();
  }

  private void part(int from, List<Constant> constants) {
    MethodSpec.Builder part =
        MethodSpec.methodBuilder("namesFrom" + from)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(NAMES, "names");
    for (Constant constant : constants) {
      part.addStatement(
          "names[$T.$N.ordinal()] = $T.of($S)",
          scope.userClass(),
          constant.javaName(),
          RuntimeTypes.JSON_NAME,
          constant.text());
    }
    scope.add(part.build());
  }

  @Override
  public MethodSpec text(String variable) {
    return EnumTexts.overriding("text")
        .returns(String.class)
        .addParameter(scope.type(), variable)
        .addStatement("return NAMES.get($N.ordinal()).text()", variable)
        .build();
  }

  @Override
  public MethodSpec constant() {
    return EnumTexts.indexed(scope).addStatement("return CONSTANTS[index]").build();
  }
}
